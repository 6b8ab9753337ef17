// What the hints of sites ask of a path. No regular expressions: compiling one is a tenth of what the script on every
// page may take (Chromium 156, 2026-11).

/** Whether a path has no more than one segment: `/ada`, `/ada/`. */
export function isShort(path: string): boolean {
  const end = path.indexOf('/', 1);
  return end < 0 || end === path.length - 1;
}

/** Whether a path begins so, in whatever case. @param start in lower case. */
export const isUnder = (path: string, start: string): boolean =>
  path.slice(0, start.length).toLowerCase() === start;
