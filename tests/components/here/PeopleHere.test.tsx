// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PeopleHere, type PeopleHereProps } from '../../../components/here/PeopleHere.tsx';
import { ADA_VIEW, NOW } from '../sample.ts';

const PERSON = ADA_VIEW.person;

afterEach(cleanup);

function show(part: Partial<PeopleHereProps> = {}) {
  const on = { onLook: vi.fn(), onLookForNames: vi.fn(), onShow: vi.fn() };
  render(<PeopleHere linked="not asked" named="not asked" now={NOW} {...on} {...part} />);
  fireEvent.click(screen.getByRole('button', { name: /^People you know here/u }));
  return on;
}

describe('people here', () => {
  it('looks when it is opened, and not before', () => {
    const { onLook } = show();
    expect(onLook).toHaveBeenCalledTimes(1);
  });

  it('names whom the page links to, and shows one of them', () => {
    const { onShow } = show({ linked: [PERSON] });
    expect(screen.getByRole('button', { name: 'People you know here: 1 person' })).toBeTruthy();
    fireEvent.click(within(screen.getByRole('list')).getByRole('button', { name: PERSON.name }));
    expect(onShow).toHaveBeenCalledWith(PERSON.id);
  });

  it('looks for names only when it is asked to', () => {
    const { onLookForNames } = show({ linked: [] });
    expect(screen.getByText('No link here leads to somebody you know.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Look for names' }));
    expect(onLookForNames).toHaveBeenCalledTimes(1);
  });

  it('says of a name that several people have that it may be any of them', () => {
    const twin = { ...PERSON, id: 'twin', organisation: 'Elsewhere' };
    const { onShow } = show({ linked: [], named: [[PERSON, twin]] });
    const both = screen.getByRole('list', { name: `2 possible: ${PERSON.name}` });
    expect(within(both).getAllByRole('button')).toHaveLength(2);
    fireEvent.click(within(both).getAllByRole('button')[1] as HTMLElement);
    expect(onShow).toHaveBeenCalledWith('twin');
  });

  it.each([
    ['closed', /keeps it closed to extensions/u],
    ['failed', /Nothing was changed; try again/u],
  ] as const)('says why nobody is found: %s', (linked, why) => {
    show({ linked });
    expect(screen.getByText(why)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Look for names' })).toBeNull();
  });
});
