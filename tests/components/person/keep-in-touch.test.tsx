// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { KeepInTouch } from '../../../components/person/KeepInTouch.tsx';
import { NextFollowUp } from '../../../components/person/NextFollowUp.tsx';
import type { Person } from '../../../utils/core/person.ts';
import { ADA_VIEW } from '../sample.ts';

afterEach(cleanup);

const TODAY = '2026-11-24';
const MONTHLY = { every: 1, unit: 'month', from: '2026-01-01' } as const;
const text = () => document.body.textContent ?? '';
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function showNext(next: NonNullable<Person['next']>, more: Partial<Person> = {}) {
  const on = { onFollowUpDone: vi.fn(), onSnooze: vi.fn() };
  const person = { ...ADA_VIEW.person, ...more, next };
  render(<NextFollowUp person={person} next={next} today={TODAY} {...on} />);
  return { ...on, person };
}

describe('what comes next', () => {
  test('says why in plain words, and what was promised for later', () => {
    showNext({
      on: TODAY,
      what: 'the boat',
      reason: 'own',
      promise: { on: '2026-12-01', interactionId: 'i', what: 'send the slides' },
    });
    expect(text()).toContain('You planned: the boat');
    expect(text()).toContain('Then, in 7 days: send the slides');
  });

  test('that was put off still says for when it was', () => {
    showNext({ on: '2026-11-30', planned: '2026-11-20', interactionId: 'i' });
    expect(text()).toContain('in 6 days planned for 4 days ago');
  });

  test('is put off to a day of the user’s', () => {
    const { onSnooze, person } = showNext({ on: TODAY, interactionId: 'i' });
    const meant = { personId: person.id, reason: 'promise', interactionId: 'i' };
    click(/^Snooze/u);
    click('Next week');
    expect(onSnooze).toHaveBeenLastCalledWith(meant, '2026-12-01');
    click(/^Snooze/u);
    fireEvent.input(screen.getByLabelText('Another day'), { target: { value: '2027-01-07' } });
    click('Snooze');
    expect(onSnooze).toHaveBeenLastCalledWith(meant, '2027-01-07');
  });

  test('of a cadence is skipped, once it is due', () => {
    const { onFollowUpDone, person } = showNext({ on: TODAY, reason: 'cadence' }, { cadence: MONTHLY });
    click('Skip this time');
    expect(onFollowUpDone).toHaveBeenCalledWith({ personId: person.id, reason: 'cadence' });
    cleanup();
    showNext({ on: '2026-11-30', reason: 'cadence' }, { cadence: MONTHLY });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

function showKeeping(more: Partial<Person> = {}, kept = true) {
  const on = { onPlan: vi.fn(async () => kept), onUnplan: vi.fn(), onCadence: vi.fn(async () => kept) };
  render(<KeepInTouch person={{ ...ADA_VIEW.person, ...more }} today={TODAY} {...on} />);
  return on;
}

const pick = (value: string) => fireEvent.change(screen.getByLabelText('Be in touch'), { target: { value } });

describe('how often', () => {
  test('is picked, and taken back', () => {
    const { onCadence } = showKeeping({ cadence: MONTHLY });
    expect(screen.getByLabelText('Be in touch')).toHaveProperty('value', '1 month');
    pick('14 day');
    expect(onCadence).toHaveBeenLastCalledWith({ every: 14, unit: 'day' });
    pick('');
    expect(onCadence).toHaveBeenLastCalledWith(undefined);
  });

  test('may be a number of the user’s own, which is then among those offered', async () => {
    const { onCadence } = showKeeping();
    pick('own');
    fireEvent.input(screen.getByLabelText('Every'), { target: { value: '45' } });
    click('Keep');
    expect(onCadence).toHaveBeenLastCalledWith({ every: 45, unit: 'day' });
    await waitFor(() => expect(screen.queryByLabelText('Every')).toBeNull());
    cleanup();
    showKeeping({ cadence: { ...MONTHLY, every: 5 } });
    expect(screen.getByLabelText('Be in touch')).toHaveProperty('value', '5 month');
  });

  test('what could not be kept stays in its field', async () => {
    const { onCadence } = showKeeping({}, false);
    pick('own');
    click('Keep');
    await waitFor(() => expect(onCadence).toHaveBeenCalled());
    expect(screen.getByLabelText('Every')).toBeTruthy();
  });
});

describe('a planned day', () => {
  test('is one of three that are a click away, or any other, with what it is for', async () => {
    const { onPlan } = showKeeping();
    click('Plan a follow-up');
    click('In a month');
    fireEvent.input(screen.getByLabelText(/^What for/u), { target: { value: 'the boat' } });
    click('Save follow-up');
    expect(onPlan).toHaveBeenCalledWith({ on: '2026-12-24', what: 'the boat' });
    await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  });

  test('is changed and removed', () => {
    const { onUnplan } = showKeeping({ followUp: { on: '2026-12-01', what: 'the boat' } });
    expect(text()).toContain('You planned a follow-up in 7 days');
    click('Remove');
    expect(onUnplan).toHaveBeenCalled();
    click('Change');
    expect(screen.getByLabelText(/^What for/u)).toHaveProperty('value', 'the boat');
  });
});
