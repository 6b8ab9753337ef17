// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { chips, click, line, readDates, settled, show, type } from './a-line-form.tsx';

beforeAll(readDates);
afterEach(cleanup);

const LINE = 'coffee with Ada and Zed yesterday #rust #go !passes are functions gave:a book >2w call';

describe('a chip that is taken out', () => {
  test.each([
    ['Ada Berg', LINE.replace('Ada and ', ''), { personIds: [], newNames: ['Zed'] }],
    ['Zed', LINE.replace(' and Zed', ''), { personIds: ['p0'], newNames: [] }],
    ['Yesterday', LINE.replace('yesterday ', ''), { when: '' }],
    ['#rust', LINE.replace('#rust ', ''), { topics: ['go'] }],
    ['Insight: passes are functions', LINE.replace('!passes are functions ', ''), { topics: ['rust', 'go'] }],
    ['You gave: a book', LINE.replace('gave:a book ', ''), { followUpWhat: 'call' }],
    ['Follow-up in 2 weeks: call', LINE.replace(' >2w call', ''), { followUpOn: '', gave: ['a book'] }],
  ])('%s goes from the line', async (chip, left, said) => {
    const { onChange } = show();
    await type(LINE);
    expect(chips()).toContain(chip);
    await click(`Remove ${chip}`);
    expect(line().value).toBe(left);
    expect(chips()).not.toContain(chip);
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ ...said, line: left });
    expect(document.activeElement).toBe(line());
  });

  it('is the person of the page, too', async () => {
    const onDropProfile = vi.fn();
    show({ profileId: 'p0', profileName: 'Ada Berg', onDropProfile });
    await click('Remove Ada Berg');
    expect(onDropProfile).toHaveBeenCalledOnce();
  });
});

describe('a chip that is opened', () => {
  it('is a field with the focus, and what is set there is in the line', async () => {
    const { onChange } = show();
    await type(LINE);
    await click('Change Met');
    const call = screen.getByRole<HTMLInputElement>('radio', { name: 'Call' });
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Met' }));
    fireEvent.click(call);
    await settled();
    expect(line().value).toBe(LINE.replace('coffee', 'call'));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ kind: 'call', topics: ['rust', 'go'] });
    // What is typed afterwards counts again.
    await type(LINE.replace('coffee', 'video call'));
    expect(chips()).toContain('Video');
  });

  it('sets another day, and what is to be done then', async () => {
    show();
    await type(LINE);
    await click('Change Follow-up in 2 weeks: call');
    const what = screen.getByLabelText(/What the follow-up is about/u);
    fireEvent.input(what, { target: { value: 'send slides' } });
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'In a week' }));
    await settled();
    expect(line().value).toBe(LINE.replace('>2w call', '>2026-05-27 send slides'));
  });

  it('keeps an insight in its place while it is changed', async () => {
    show();
    await type(LINE);
    await click('Change Insight: passes are functions');
    const field = screen.getByLabelText(/^Insights/u);
    for (const value of ['passes are', 'passes are just', 'passes are just functions']) {
      fireEvent.input(field, { target: { value } });
      await settled();
    }
    expect(line().value).toBe(LINE.replace('passes are', 'passes are just'));
    expect(chips()).toContain('Insight: passes are just functions');
  });

  it('is closed by Escape or by the chip, and the line goes on', async () => {
    show();
    await type(LINE);
    await click('Change #rust');
    const field = screen.getByLabelText(/^Topics/u);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByLabelText(/^Topics/u)).toBeNull();
    expect(document.activeElement).toBe(line());
    await click('Change #rust');
    await click('Change #rust');
    expect(screen.queryByLabelText(/^Topics/u)).toBeNull();
  });
});

it('shows also what only the fields say', async () => {
  show({ initial: { topics: ['looms'], gave: ['wool'], communityId: 'kites' } });
  expect(chips()).toEqual(['Met', 'Now', 'In Kite Makers', '#looms', 'You gave: wool']);
});
