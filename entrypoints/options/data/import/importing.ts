import { signal } from '@preact/signals';
import { Refusal } from '../../../../utils/core/drafts.ts';
import type { Choice } from '../../../../utils/core/imports/judged.ts';
import type { OwnExport } from '../../../../utils/core/imports/own-export.ts';
import type { Arrivals } from '../../../../utils/core/incoming.ts';
import { readPlainCsv } from '../../../../utils/formats/plain-csv.ts';
import { ask } from '../../../../utils/messages/client.ts';
import { planImport } from '../../../../utils/store/imports/plan.ts';
import { planRecords } from '../../../../utils/store/imports/plan-records.ts';
import { stageImport } from '../../../../utils/store/imports/stage.ts';
import { arrive } from '../../../../utils/surfaces/imports/arrive.ts';
import { knownOnly } from '../../../../utils/surfaces/imports/known-only.ts';
import { calendarChanges } from '../../../../utils/surfaces/imports/own-calendar.ts';
import { FORMATS, type FormatId, readFile } from '../../../../utils/surfaces/imports/read-file.ts';
import { records } from '../../../../utils/surfaces/records.ts';
import { said, sentenceOf } from '../../../../utils/surfaces/said.ts';
import { firstChoices, type InHand, mapped, mappingProblem, tableInHand } from './file-in-hand.ts';
import { type Outcome, takeRecords } from './take-records.ts';

// A file is taken from the choice to where the background takes it over: what it is, its columns, what it would do.
// It stays in hand while the user looks at another section of the page.

/** The file in hand. */
export const inHand = signal<InHand | undefined>(undefined);

/** What came of the last one, where it was done here or could not be. */
export const outcome = signal<Outcome | undefined>(undefined);

let working = new AbortController();

/** Leaves the file. Nothing was changed. */
export function leaveFile(): void {
  working.abort();
  inHand.value = undefined;
}

/** Does the next step with the file, unless it is left meanwhile. What goes wrong is said, and nothing was changed. */
async function during(
  step: InHand | undefined,
  work: (signal: AbortSignal) => Promise<InHand | undefined>,
): Promise<void> {
  working.abort();
  const mine = new AbortController();
  working = mine;
  inHand.value = step;
  try {
    const next = await work(mine.signal);
    if (!mine.signal.aborted) inHand.value = next;
  } catch (error) {
    if (mine.signal.aborted) return;
    inHand.value = undefined;
    outcome.value = { tone: 'problem', text: sentenceOf(error) };
  }
}

const reading = (label: string, done = 0, total?: number): InHand => ({
  step: 'reading',
  label,
  done,
  total,
});

/** Shows how far something is, unless the file is left meanwhile. */
const showing = (label: string, signal: AbortSignal) => (done: number, total?: number) => {
  if (!signal.aborted) inHand.value = reading(label, done, total);
};

type Previewed = Extract<InHand, { step: 'preview' }>;

/** Finds out what a file would do, and shows how far that is. */
async function preview(
  file: File,
  arrivals: Arrivals,
  format: FormatId,
  signal: AbortSignal,
): Promise<Previewed> {
  showing('Preparing what is in it', signal)(0);
  const arrived = await arrive(arrivals, { format, now: Date.now() });
  const onProgress = showing('Looking who is known already', signal);
  const all = await planImport(await records(), arrived, onProgress, signal);
  const plan = format === 'calendar' ? knownOnly(all) : all;
  if (plan.people.length + plan.contacts.length + plan.leftOut.length === 0)
    throw new Refusal('There is nobody in this file, so nothing was changed. Choose another one.');
  return { step: 'preview', file, format: FORMATS[format], plan, choices: firstChoices(plan), busy: false };
}

/** Finds out what an export of our own would do. */
async function recordsPreview(file: File, own: OwnExport, signal: AbortSignal): Promise<InHand> {
  const onProgress = showing('Looking what is there already', signal);
  return { step: 'records', file, own, plan: await planRecords(await records(), own, onProgress, signal) };
}

/** What is in a file decides what is asked about it. */
async function opened(file: File, content: Blob, signal: AbortSignal): Promise<InHand | undefined> {
  const read = await readFile(content, file.name);
  if (read.kind === 'sealed') return { step: 'passphrase', file };
  if (read.kind === 'table') return tableInHand(file, read.table);
  if (read.kind === 'people')
    return { ...(await preview(file, read.arrivals, read.format, signal)), table: read.table };
  if (read.kind === 'promises')
    return recordsPreview(file, await calendarChanges(await records(), read.promises, Date.now()), signal);
  return recordsPreview(file, read.own, signal);
}

/** Takes a file in hand. */
export function takeFile(file: File): void {
  outcome.value = undefined;
  void during(reading('Reading the file'), (signal) => opened(file, file, signal));
}

async function unlocked(file: File, passphrase: string, signal: AbortSignal): Promise<InHand | undefined> {
  const { unsealedFile } = await import('../../../../utils/surfaces/unsealed.ts');
  try {
    const content = await unsealedFile(file, passphrase);
    return await opened(file, content, signal);
  } catch (error) {
    return { step: 'passphrase', file, problem: sentenceOf(error) };
  }
}

/** Tries a passphrase on an encrypted file. */
export function unlockFile(passphrase: string): void {
  const held = inHand.value;
  if (held?.step === 'passphrase')
    void during(reading('Decrypting the file'), (signal) => unlocked(held.file, passphrase, signal));
}

/** Reads a column of a table as something else. */
export function mapColumn(column: number, field: string): void {
  const held = inHand.value;
  if (held?.step === 'mapping')
    inHand.value = { ...held, mapping: mapped(held.mapping, column, field), problem: undefined };
}

/** Goes on with the table as it is mapped. */
export function goOn(): void {
  const held = inHand.value;
  if (held?.step !== 'mapping') return;
  const { file, table, mapping } = held;
  const problem = mappingProblem(mapping);
  if (problem) inHand.value = { ...held, problem };
  else void during(held, async (signal) => preview(file, readPlainCsv(table, mapping), 'table', signal));
}

/** Asks after all what the columns of a table hold that was read as our own. */
export function mapInstead(): void {
  const held = inHand.value;
  if (held?.step === 'preview' && held.table && !held.busy) inHand.value = tableInHand(held.file, held.table);
}

/** Says what is done with some of the unclear. */
export function choose(marks: readonly string[], choice: Choice): void {
  const held = inHand.value;
  if (held?.step !== 'preview') return;
  const choices = new Map(held.choices);
  for (const mark of marks) choices.set(mark, choice);
  inHand.value = { ...held, choices };
}

/** Takes the records of an export in here and now: they are one step. Left meanwhile, nothing of it happened. */
export function takeInRecords(): void {
  const held = inHand.value;
  if (held?.step !== 'records') return;
  const label = 'Taking it in';
  void during(reading(label), async (signal) => {
    outcome.value = await takeRecords(held.own, showing(label, signal), signal);
    return undefined;
  });
}

/** Puts what was previewed aside for the background, which takes it in. */
export function takeIn(): void {
  const held = inHand.value;
  if (held?.step !== 'preview' || held.busy) return;
  void during({ ...held, busy: true }, async () => {
    const about = { file: held.file.name.slice(0, 200).trim() || 'A file', format: held.format };
    const staged = await stageImport(await records(), about, held.plan, held.choices, Date.now());
    // It waits in the records: if nobody hears this, the alarm of the background does.
    if (staged) ask('imports/run', {}).catch(console.error);
    const text = staged ? 'It is being taken in. You can go on meanwhile.' : 'Nothing was to be taken in.';
    said.value = { tone: 'done', text };
    return undefined;
  });
}
