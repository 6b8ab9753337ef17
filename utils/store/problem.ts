/** What can be wrong with the store itself. */
export type ProblemCode = 'newer' | 'full' | 'blocked' | 'replaced' | 'gone' | 'unopenable' | 'failed';

const SENTENCES: Readonly<Record<ProblemCode, string>> = {
  newer:
    'These records were written by a newer version of Kithcraft, so this one leaves them alone: nothing was changed. Update the extension to go on.',
  full: 'The disk is full, so this was not saved. Everything from before is still there, and what you typed is still here: make some room, then save again.',
  blocked:
    'Kithcraft was updated while another of its pages was open. Nothing was lost: close the other Kithcraft pages, and this one goes on by itself.',
  replaced:
    'Kithcraft was updated while this page was open, so this page let go of your records. Everything that you saved is kept: reload the page to go on.',
  gone: 'The browser closed the records in the middle of this, so it was not saved. Everything from before is still there: try again.',
  unopenable:
    'The browser cannot open your records: its files may be damaged, or the disk is full. Nothing was changed by Kithcraft. Make some room and restart the browser; if that does not help, your backups are kept apart from the records: under Data in the options each can be saved as a file.',
  failed:
    'The browser could not write this down, so it was not saved. Everything from before is still there, and what you typed is still here: try again, or restart the browser.',
};

/** The store could not do what was asked. The message is a sentence for the user. */
export class StoreProblem extends Error {
  override name = 'StoreProblem';
  readonly code: ProblemCode;
  constructor(code: ProblemCode, cause?: unknown) {
    super(SENTENCES[code], { cause });
    this.code = code;
  }
}

const CODES: Readonly<Record<string, ProblemCode>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  // A full disk shows as these in Chromium, first while writing and then on the dead connection (seen in Chromium 156).
  UnknownError: 'full',
  InvalidStateError: 'gone',
  AbortError: 'failed',
};

/** The problem behind an error of IndexedDB; any other error is given back as it is. */
export function problemOf(error: unknown): unknown {
  if (!(error instanceof DOMException)) return error;
  return new StoreProblem(CODES[error.name] ?? 'failed', error);
}

/** The problem behind an error while the records are opened. A full disk and damaged files look the same there. */
export function openingProblemOf(error: unknown): unknown {
  const isUnknown = error instanceof DOMException && error.name === 'UnknownError';
  return isUnknown ? new StoreProblem('unopenable', error) : problemOf(error);
}
