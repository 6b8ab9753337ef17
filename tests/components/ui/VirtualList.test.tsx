// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ListPlace } from '../../../components/ui/use-list-place.ts';
import { VirtualList, type VirtualListProps } from '../../../components/ui/VirtualList.tsx';
import { AScroll } from './a-scroll.ts';

afterEach(cleanup);

const IDS = Array.from({ length: 100_000 }, (_, i) => `p${i}`);
const rowOf = (id: string) => <button type="button">{id}</button>;

function show(given: Partial<VirtualListProps> = {}, scroll = new AScroll()) {
  const list = (more: Partial<VirtualListProps> = {}) => (
    <VirtualList ids={IDS} label="People" rowHeight={50} scroll={scroll} {...given} {...more}>
      {more.children ?? given.children ?? rowOf}
    </VirtualList>
  );
  const view = render(list());
  return { scroll, again: (more: Partial<VirtualListProps>) => view.rerender(list(more)) };
}

const shown = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const row = (id: string) => screen.getByRole('button', { name: id });
const press = (key: string, more = {}) =>
  act(() => void fireEvent.keyDown(document.activeElement as Element, { key, ...more }));
const focused = () => document.activeElement?.textContent;
/** How far below the top of what is in sight a row stands. */
function standsAt(id: string, scroll: AScroll): number {
  const moved = /translateY\((.+)px\)/u.exec(row(id).closest('li')?.style.transform ?? '')?.[1];
  return 100 + Number(moved) - scroll.top();
}

describe('a list of any length', () => {
  it('has only the rows near those in sight in the document, and says how many there are', () => {
    const { scroll } = show();
    expect(shown().length).toBeLessThan(25);
    act(() => scroll.to(2_000_100));
    expect(shown()).toContain('p40003');
    expect(shown()).not.toContain('p0');
    const item = row('p40003').closest('li');
    expect(item?.getAttribute('aria-setsize')).toBe('100000');
    expect(item?.getAttribute('aria-posinset')).toBe('40004');
  });

  it('is as high as its rows, measured where they were drawn', () => {
    show({ ids: IDS.slice(0, 5) }, new AScroll((id) => (id === 'p1' ? 170 : 50)));
    expect(screen.getByRole('list').style.blockSize).toBe('370px');
    expect(standsAt('p2', new AScroll())).toBe(320);
  });
});

describe('the focus', () => {
  it('stays in the document wherever the page is scrolled to, with the rows beside it', () => {
    const { scroll } = show();
    act(() => row('p3').focus());
    act(() => scroll.to(3_000_000));
    expect(focused()).toBe('p3');
    expect(shown()).toEqual(expect.arrayContaining(['p2', 'p3', 'p4']));
    act(() => row('p3').blur());
    expect(shown()).not.toContain('p3');
  });

  it('moves with the keys, also to rows that were not drawn', () => {
    show();
    act(() => row('p0').focus());
    press('ArrowUp');
    expect(focused()).toBe('p0');
    press('ArrowDown');
    expect(focused()).toBe('p1');
    press('End');
    expect(focused()).toBe('p99999');
    press('PageUp');
    expect(focused()).toBe('p99991');
    press('Home');
    expect(focused()).toBe('p0');
    press('PageDown');
    expect(focused()).toBe('p7');
    press('End', { ctrlKey: true });
    expect(focused()).toBe('p7');
  });

  it('comes to a row that is still being read, as soon as it is', () => {
    const { again } = show({ children: (id) => (id === 'p99999' ? 'p99999' : rowOf(id)) });
    act(() => row('p0').focus());
    press('End');
    expect(shown()).toContain('p99999');
    expect(focused()).toBe('p0');
    again({ children: (id) => rowOf(id) });
    expect(focused()).toBe('p99999');
  });
});

describe('what is read', () => {
  it('stays where it is when rows come above it, with the focus', () => {
    const { scroll, again } = show();
    act(() => scroll.to(5_020));
    act(() => row('p100').focus());
    const before = standsAt('p100', scroll);
    again({ ids: ['new1', 'new2', ...IDS] });
    expect(scroll.top()).toBe(5_120);
    expect(standsAt('p100', scroll)).toBe(before);
    expect(focused()).toBe('p100');
  });

  it('stays also where rows are higher than expected', () => {
    const { scroll, again } = show({}, new AScroll((id) => (Number(id.slice(1)) % 3 === 0 ? 130 : 70)));
    act(() => scroll.to(9_000));
    act(() => scroll.to(40_030));
    const id = shown()[9] ?? '';
    const before = standsAt(id, scroll);
    again({ ids: IDS.filter((one) => one !== 'p1' && one !== 'p700') });
    expect(standsAt(id, scroll)).toBe(before);
  });

  it('keeps the beginning in sight while that is in sight', () => {
    const { scroll, again } = show();
    again({ ids: ['new', ...IDS] });
    expect(scroll.top()).toBe(0);
    expect(shown()[0]).toBe('new');
  });

  it('gives the focus of who is gone to who stands there now', () => {
    const { again } = show();
    act(() => row('p3').focus());
    again({ ids: IDS.filter((id) => id !== 'p3') });
    expect(focused()).toBe('p4');
  });

  it('is there again for who comes back, also if others came meanwhile', () => {
    const onPlace = vi.fn<(place: ListPlace | undefined) => void>();
    const first = show({ onPlace });
    act(() => first.scroll.to(5_020));
    act(() => row('p100').focus());
    const left = onPlace.mock.lastCall?.[0];
    const stood = standsAt('p100', first.scroll);
    cleanup();
    const { scroll } = show({ place: left, ids: ['new', ...IDS] });
    expect(standsAt('p100', scroll)).toBe(stood);
    expect(focused()).toBe('p100');
  });
});
