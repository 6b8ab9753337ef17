import type * as z from 'zod/mini';
import { everything } from '../core/everything.ts';
import { entryAt, type ListName, type OwnExport } from '../core/imports/own-export.ts';
import type { LeftOut } from '../core/incoming.ts';
import { quoted } from './plain-csv-sentences.ts';

type Issue = z.core.$ZodIssue;

const isList = (name: PropertyKey | undefined): name is ListName =>
  typeof name === 'string' && Object.hasOwn(everything.shape, name);

/** The list and the entry that an issue is about; undefined where it is about the file as a whole. */
function entryOf({ path: [list, at] }: Issue): { list: ListName; at: number } | undefined {
  return isList(list) && typeof at === 'number' ? { list, at } : undefined;
}

function reasonOf(issue: Issue): string {
  if (issue.code === 'unrecognized_keys')
    return `It has a part ${quoted(issue.keys[0] ?? '')} that Kithcraft does not know, so it is left out.`;
  const part = issue.path.slice(2).find((one) => typeof one === 'string');
  const what = part === undefined ? 'It' : `Its part ${quoted(String(part))}`;
  return `${what} is not as Kithcraft writes it, so ${part === undefined ? 'it' : 'the entry'} is left out.`;
}

/** Of each entry that does not fit the first issue, by its list and its place in it. */
function unfitIn(entries: readonly Issue[]): Map<ListName, Map<number, Issue>> {
  const unfit = new Map<ListName, Map<number, Issue>>();
  for (const issue of entries) {
    const found = entryOf(issue);
    if (!found) continue;
    const inList = unfit.get(found.list) ?? new Map<number, Issue>();
    unfit.set(found.list, inList);
    if (!inList.has(found.at)) inList.set(found.at, issue);
  }
  return unfit;
}

function wholeProblem(issue: Issue | undefined): string {
  const where = issue?.path.map(String).join(' › ') ?? '';
  return where === ''
    ? 'it has parts that do not belong there, or lacks some that do'
    : `the entry at ${quoted(where)} is not as it should be`;
}

/**
 * The records of a file that are as they should be, and where the others stand; or what is wrong with it as a whole, in
 * words.
 */
export function fittingIn(lists: Record<string, unknown>): OwnExport | { problem: string } {
  const checked = everything.safeParse(lists);
  if (checked.success) return { all: checked.data, leftOut: [] };
  const { issues } = checked.error;
  const whole = issues.find((issue) => !entryOf(issue));
  if (whole) return { problem: wholeProblem(whole) };
  const unfit = unfitIn(issues);
  const left = { ...lists };
  for (const [list, entries] of unfit)
    left[list] = (lists[list] as unknown[]).filter((_, at) => !entries.has(at));
  const again = everything.safeParse(left);
  if (!again.success) return { problem: wholeProblem(again.error.issues[0]) };
  const leftOut: LeftOut[] = [...unfit].flatMap(([list, entries]) =>
    [...entries].map(([at, issue]) => ({ at: entryAt(list, at + 1), reason: reasonOf(issue) })),
  );
  return { all: again.data, leftOut };
}
