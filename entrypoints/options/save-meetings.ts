import { dayOf } from '../../utils/core/day.ts';
import type { CircleSuggestion } from '../../utils/core/suggestion.ts';
import { offerFile } from '../../utils/platform/files.ts';
import { said, sayProblem } from '../../utils/surfaces/said.ts';

const WEEK = 7 * 86_400_000;

/**
 * Offers the meetings of a circle as a calendar file (RFC 5545), the first a week from today.
 * @param everyDays how often it meets.
 */
export async function saveMeetings(
  circle: CircleSuggestion,
  title: string,
  everyDays: number,
): Promise<void> {
  try {
    // What makes the file is loaded when somebody wants it.
    const { calendarFor } = await import('../../utils/formats/calendar.ts');
    const now = Date.now();
    const every = { every: everyDays, unit: 'day' } as const;
    const meetings = { id: circle.id, name: title, every, from: dayOf(now + WEEK) };
    const text = calendarFor([], [meetings], now);
    offerFile('kithcraft-circle.ics', new Blob([text], { type: 'text/calendar;charset=utf-8' }));
    said.value = { tone: 'done', text: 'The meetings are in a file that your calendar can open.' };
  } catch (error) {
    sayProblem(error);
  }
}
