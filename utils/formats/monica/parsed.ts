import { Refusal } from '../../core/drafts.ts';
import { type Entry, entryIn, isEntry } from './entry.ts';
import { isTooDeep } from './nesting.ts';

const refuse = (sentence: string): never => {
  throw new Refusal(
    `${sentence} Nothing was changed. Export your data from Monica as JSON again, and choose the new file.`,
  );
};

function jsonOf(text: string): unknown {
  if (isTooDeep(text))
    return refuse('The parts of this file stand in one another deeper than Monica ever writes them.');
  try {
    return JSON.parse(text);
  } catch {
    return refuse('This file is damaged or cut off: it cannot be read to its end.');
  }
}

/**
 * The object that a text of Monica’s export is.
 * @throws {Refusal} with a sentence, where it is damaged or something else.
 */
export function parsed(text: string): Entry {
  const value = jsonOf(text);
  if (isEntry(value) && Array.isArray(entryIn(value, 'account')['data'])) return value;
  return refuse('This file was not exported by Monica, or not as JSON.');
}
