import { signal } from '@preact/signals';
import { Refusal } from '../core/drafts.ts';
import type { Loss } from '../core/loss.ts';
import type { Message } from '../core/views.ts';
import { problemOf, StoreProblem } from '../store/problem.ts';
import { undo } from '../store/undo.ts';
import type { Written } from '../store/write.ts';
import { readAgain, records, type Turn, whenRecordsTurn } from './records.ts';

/** What was last said to the user on this page. */
export const said = signal<Message | undefined>(undefined);

const UNKNOWN =
  'Something went wrong, so this was not saved. Everything from before is still there: try again, or reload this page.';

/** The sentence for whatever went wrong. */
export function sentenceOf(given: unknown): string {
  const error = problemOf(given);
  if (error instanceof Refusal || error instanceof StoreProblem) return error.message;
  console.error(error);
  return UNKNOWN;
}

/** Says that something could not be done. A problem that is named already is not hidden behind one that nobody knows. */
export function sayProblem(error: unknown): void {
  const text = sentenceOf(error);
  if (text === UNKNOWN && said.value?.tone === 'problem') return;
  said.value = { tone: 'problem', text };
}

/**
 * Does one write and says what was done, with its Undo, or why it was not.
 * @returns whether it was done.
 */
export async function attempt<T>(
  work: () => Promise<Written<T>>,
  done: (result: T) => string,
): Promise<boolean> {
  try {
    const { result, change } = await work();
    said.value = { tone: 'done', text: done(result), change };
    return true;
  } catch (error) {
    sayProblem(error);
    return false;
  }
}

/** Takes back what was last said to be done. */
export async function takeBack(): Promise<void> {
  const change = said.value?.change;
  if (change === undefined) return;
  try {
    await undo(await records(), change, Date.now());
    said.value = { tone: 'done', text: 'Undone. Everything is as it was before.' };
  } catch (error) {
    sayProblem(error);
  }
}

function howMuch(changes: number): string {
  if (changes === 0) return ', and it cannot be told how much';
  return changes === 1 ? ': one change is missing' : `: ${changes} changes are missing`;
}

/** What to say where the browser lost records; nothing if it did not. */
export function lossSentence(loss: Loss | undefined): string | undefined {
  if (!loss) return undefined;
  const { changes } = loss;
  return `The browser lost part of what was stored${howMuch(changes)}. What is left is shown. To bring the rest back, restore a backup or a file that you exported, under Data in the options.`;
}

const BLOCKED = new StoreProblem('blocked').message;

/** Says what happens to the records while a surface shows them, and goes on by itself where it can. */
function sayTurn(turn: Turn): void {
  if (said.value?.text === BLOCKED) hush();
  if (turn === 'replaced') sayProblem(new StoreProblem('replaced'));
  else void openAndSay().then(readAgain);
}

/** Whoever waits longer than this for the records is told why. In ms. */
const SLOW_MS = 1_500;

const SLOW =
  'Your records are being opened. After an update of Kithcraft they are copied first, which takes a minute or two where there are very many. Nothing is lost if you leave.';

/** Waits for something, and says after a while that it takes its time. */
async function sayingIfSlow<T>(work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => {
    said.value = { tone: 'done', text: SLOW };
  }, SLOW_MS);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (said.value?.text === SLOW) hush();
  }
}

/** Opens the records when a surface starts, and says at once if they cannot be opened or some are lost. */
export async function openAndSay(): Promise<void> {
  whenRecordsTurn(sayTurn);
  try {
    const { highWater } = await sayingIfSlow(records());
    const text = lossSentence(await highWater.lost());
    if (text !== undefined) said.value = { tone: 'problem', text };
  } catch (error) {
    sayProblem(error);
  }
}

/** What was said longer ago than this has been read when the user goes elsewhere. */
const READ_MS = 5_000;

let saidAt = 0;
said.subscribe(() => {
  saidAt = Date.now();
});

/** Takes away what was said a while ago; a problem stays until it is closed. */
export function hushOld(): void {
  if (said.value?.tone === 'done' && Date.now() - saidAt > READ_MS) hush();
}

/** Takes away what was said. */
export function hush(): void {
  said.value = undefined;
}
