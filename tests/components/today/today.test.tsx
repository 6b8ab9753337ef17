// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Today, type TodayProps } from '../../../components/options/today/Today.tsx';
import { TodayShort } from '../../../components/today/TodayShort.tsx';
import { type Due, dueAmong } from '../../../utils/core/follow-ups/due.ts';
import { aPerson, metOn } from '../../core/follow-ups/a-person.ts';

afterEach(cleanup);

const TODAY = '2026-11-24';
const MONTHLY = { every: 1, unit: 'month', from: '2026-01-01' } as const;
const text = () => document.body.textContent ?? '';
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const PROMISE = dueAmong(
  [
    aPerson({ id: 'm', name: 'Mirela', next: { on: '2026-11-20', interactionId: 'i', what: 'the slides' } }),
    aPerson({ id: 'k', name: 'Kofi', next: { on: '2026-11-20', interactionId: 'i', what: 'the slides' } }),
  ],
  TODAY,
);
const CADENCE = dueAmong(
  [metOn('2026-10-12', { id: 'a', name: 'Ada', cadence: MONTHLY, next: { on: TODAY, reason: 'cadence' } })],
  TODAY,
);
const many = (count: number, on = '2026-11-20'): Due[] =>
  dueAmong(
    Array.from({ length: count }, (_, i) =>
      aPerson({ id: `p${i}`, name: `Person ${i}`, next: { on, reason: 'own' } }),
    ),
    TODAY,
  );

const acts = () => ({
  onFollowUpDone: vi.fn(),
  onSnooze: vi.fn(),
  onOpenPerson: vi.fn(),
  onLog: vi.fn(),
  onLogOf: vi.fn(),
  onBeginAfresh: vi.fn(),
  onOpenAll: vi.fn(),
});

function show(due: TodayProps['due'], more: Partial<TodayProps> = {}) {
  const on = acts();
  render(<Today due={due} today={TODAY} {...on} {...more} />);
  return on;
}

describe('today', () => {
  test('says with whom and why now, and when it was planned for', () => {
    show([...PROMISE, ...CADENCE]);
    expect(text()).toContain('You promised: the slides · planned for 4 days ago');
    expect(text()).toContain('You wanted to be in touch monthly; last contact 6 weeks ago');
    expect(screen.getByRole('button', { name: 'Kofi' })).toBeTruthy();
  });

  test('each is done, put off, logged or opened', () => {
    const on = show([...PROMISE, ...CADENCE]);
    const meant = { personId: 'm', reason: 'promise', interactionId: 'i' };
    click('Done: Mirela, Kofi');
    expect(on.onFollowUpDone).toHaveBeenLastCalledWith(meant);
    click('Snooze: Mirela, Kofi');
    click('Tomorrow');
    expect(on.onSnooze).toHaveBeenLastCalledWith(meant, '2026-11-25');
    click('Skip this time: Ada');
    expect(on.onFollowUpDone).toHaveBeenLastCalledWith({ personId: 'a', reason: 'cadence' });
    click('Log a contact: Ada');
    expect(on.onLogOf).toHaveBeenCalledWith(CADENCE[0]);
    click('Kofi');
    expect(on.onOpenPerson).toHaveBeenCalledWith('k');
  });

  test('the log of one stands below it', () => {
    show([...PROMISE, ...CADENCE], { logOf: { key: 'i', log: <p>the log</p> } });
    expect(screen.getByText('the log').closest('li')?.textContent).toContain('Mirela');
    const button = screen.getByRole('button', { name: /^Log a contact: Mirela/u });
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  test('shows seven, and the others can wait', () => {
    show(many(12));
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    click('Show 5 more that can wait');
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
  });

  test('can be begun afresh where much waits, but not for what is meant for today', () => {
    const { onBeginAfresh } = show(many(12));
    click('Start afresh');
    expect(onBeginAfresh).toHaveBeenCalledOnce();
    for (const due of [many(12, TODAY), many(7)]) {
      cleanup();
      show(due);
      expect(screen.queryByRole('button', { name: 'Start afresh' })).toBeNull();
    }
  });

  test('where nobody waits, says who is next, or how somebody comes here', () => {
    const { onOpenPerson } = show([], {
      upcoming: aPerson({ name: 'Ines', next: { on: '2026-11-27', reason: 'own' } }),
    });
    expect(text()).toContain('Nothing waits for you today');
    expect(text()).toContain('Next is Ines, in 3 days.');
    click('Ines');
    expect(onOpenPerson).toHaveBeenCalledWith('mirela');
    cleanup();
    show([]);
    expect(text()).toContain('how often you want to be in touch');
  });
});

describe('today, in short', () => {
  test('of very many says only that they are', () => {
    short(many(147));
    expect(text()).toBe('Today: Person 0 and others');
  });

  const short = (due: readonly Due[]) => {
    const on = acts();
    render(<TodayShort due={due} today={TODAY} {...on} />);
    return on;
  };

  test('is nothing where nothing is due', () => {
    short([]);
    expect(text()).toBe('');
  });

  test('says who matters most; opened, it shows three, with a way to all', () => {
    const { onOpenAll, onLog } = short([...PROMISE, ...many(4)]);
    click('Today: Mirela and 4 more');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    click(/^Log a contact: Mirela/u);
    expect(onLog).toHaveBeenCalledWith(['m', 'k']);
    click('All of today');
    expect(onOpenAll).toHaveBeenCalledOnce();
  });
});
