// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { LogForm } from '../../../components/log/LogForm.tsx';
import { understood } from '../../../utils/core/line/understood.ts';
import { TODAY } from '../../core/line/invented-people.ts';

afterEach(cleanup);

it('Enter twice, before the line is understood, is one contact', async () => {
  const nobody = { today: TODAY, findDates: () => [], peopleCalled: () => [] };
  const waiting: (() => void)[] = [];
  const understand = (line: string) =>
    new Promise<void>((done) => waiting.push(done)).then(() => understood(line, nobody));
  const onSave = vi.fn();
  render(
    <LogForm
      {...{ kinds: ['met'], results: [], topicSuggestions: [], people: [], today: TODAY }}
      {...{ understand, onSave, onQuery: vi.fn(), onChange: vi.fn() }}
    />,
  );
  const line = screen.getByLabelText(/In one line/u);
  await act(async () => void fireEvent.input(line, { target: { value: 'coffee with Zed' } }));
  for (let i = 0; i < 2; i += 1) fireEvent.keyDown(line, { key: 'Enter' });
  await act(async () => {
    for (const done of waiting) done();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(onSave).toHaveBeenCalledOnce();
  expect(onSave.mock.lastCall?.[0]).toMatchObject({ newNames: ['Zed'] });
});
