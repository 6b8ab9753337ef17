import { act, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import { LogForm, type LogFormProps } from '../../../components/log/LogForm.tsx';
import type { FindDates } from '../../../utils/core/line/entry.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import { peopleCalled, TODAY } from '../../core/line/invented-people.ts';

let findDates: FindDates;

/** Before all tests of a file. */
export async function readDates(): Promise<void> {
  findDates = await lineDates(['en'], TODAY);
}

const understand = async (line: string) => understood(line, { today: TODAY, findDates, peopleCalled });

/** The form with a line, and the invented people that its names may mean. */
export function show(props: Partial<LogFormProps> = {}) {
  const [onSave, onChange, onQuery] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = { kinds: ['met', 'call', 'video', 'message'] as const, results: [], topicSuggestions: [] };
  const places = [{ id: 'kites', name: 'Kite Makers' }];
  const all = { ...shown, people: [], places, onQuery, today: TODAY, understand, onSave, onChange, ...props };
  const { rerender } = render(<LogForm {...all} />);
  const again = (more: Partial<LogFormProps>) => rerender(<LogForm {...all} {...more} />);
  return { onSave, onChange, onQuery, again };
}

export const line = () => screen.getByLabelText<HTMLInputElement>(/In one line/u);
export const about = () => screen.getByLabelText<HTMLTextAreaElement>(/What about/u);

/** Until what was started is understood and drawn. */
export const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));

export async function type(value: string): Promise<void> {
  fireEvent.input(line(), { target: { value } });
  await settled();
}

export async function press(key: string, more = {}): Promise<void> {
  fireEvent.keyDown(line(), { key, ...more });
  await settled();
}

export async function click(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
}

/** What the chips say will be saved. */
export const chips = (): string[] =>
  [...screen.getByRole('list', { name: 'What will be saved' }).children].map(
    (one) => one.querySelector('.k-chip-open')?.textContent ?? '',
  );
