/** What a line may hold, in one line for the interface; docs/line.md says more. */
export const LINE_HELP =
  'coffee with Ada and @grace yesterday about … · #topic · !insight · >2w what to do · in:community · gave:… · got:… · a link';
