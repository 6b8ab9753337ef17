const PROBLEMS: Readonly<Record<string, string>> = {
  NotFoundError:
    'The folder is not there any more, so the backup is inside the browser only. Connect its disk if it has one of its own, or choose another folder.',
  QuotaExceededError:
    'There is no room left in the folder, so the backup is inside the browser only. Make some room, then try again.',
};
const UNKNOWN =
  'The browser could not write into the folder, so the backup is inside the browser only. Try again, or choose another folder.';

/** Why nothing could be written into a folder, as a sentence. */
export function problemWith(error: unknown): string {
  console.error(error);
  return (error instanceof DOMException && PROBLEMS[error.name]) || UNKNOWN;
}
