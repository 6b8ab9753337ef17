// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonEnd, type PersonEndProps } from '../../../components/options/people/PersonEnd.tsx';

afterEach(cleanup);

const show = (over: Partial<PersonEndProps> = {}) => {
  const on = { onDelete: vi.fn(), onForget: vi.fn() };
  const view = render(<PersonEnd name="Ada Lovelace" {...on} {...over} />);
  return {
    ...on,
    again: (next: Partial<PersonEndProps>) => view.rerender(<PersonEnd name="Ada" {...on} {...next} />),
  };
};
const button = (name: string) => screen.getByRole('button', { name });
const click = (name: string) => fireEvent.click(button(name));
const word = () => screen.getByLabelText<HTMLInputElement>('Type “forget” to confirm');
const type = (value: string) => fireEvent.input(word(), { target: { value } });
const OPENER = 'Forget this person…';

describe('at the end of a person’s page', () => {
  it('they are deleted at once, with the trash named', () => {
    const { onDelete, onForget } = show();
    expect(
      screen.getByText(/stays in the trash for 30 days and can be brought back under Data/u),
    ).toBeTruthy();
    click('Delete person');
    expect(onDelete).toHaveBeenCalledOnce();
    expect(onForget).not.toHaveBeenCalled();
  });

  it('forgetting says first what goes, what stays and what it does not reach', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Forget Ada Lovelace' })).toBeNull();
    click(OPENER);
    const said = screen.getByRole('region', { name: 'Forget Ada Lovelace' }).textContent;
    for (const one of [
      'the trash, the history and every backup',
      'from the files there too',
      'without this person',
      'cannot be read back',
    ])
      expect(said).toContain(one);
    expect(said).toMatch(/cannot be undone.*Files you exported/u);
    expect(button(OPENER).getAttribute('aria-expanded')).toBe('true');
  });

  it('they are forgotten only after the word was typed', () => {
    const { onForget } = show();
    click(OPENER);
    for (const text of ['', 'forge', 'Ada Lovelace']) {
      type(text);
      click('Forget this person');
    }
    expect(onForget).not.toHaveBeenCalled();
    expect(screen.getByText(/Nothing was changed/u)).toBeTruthy();
    type(' Forget ');
    click('Forget this person');
    expect(onForget).toHaveBeenCalledOnce();
    expect(screen.queryByText(/Nothing was changed/u)).toBeNull();
  });

  it('all of it goes by the keyboard: the field has the focus, and Enter confirms', () => {
    const { onForget } = show();
    click(OPENER);
    expect(document.activeElement).toBe(word());
    fireEvent.keyDown(word(), { key: 'Enter' });
    expect(onForget).not.toHaveBeenCalled();
    expect(word().getAttribute('aria-invalid')).toBe('true');
    type('forget');
    fireEvent.keyDown(word(), { key: 'Enter' });
    expect(onForget).toHaveBeenCalledOnce();
  });

  it('who is kept after all stays, and the focus is back where it was', () => {
    const { onForget } = show();
    click(OPENER);
    type('forget');
    click('Keep this person');
    expect(screen.queryByLabelText('Type “forget” to confirm')).toBeNull();
    expect(document.activeElement).toBe(button(OPENER));
    click(OPENER);
    expect(word().value).toBe('');
    expect(onForget).not.toHaveBeenCalled();
  });

  it('nothing is asked for twice while they are being forgotten', () => {
    const { onForget, again } = show();
    click(OPENER);
    type('forget');
    again({ forgetting: true });
    click('Forgetting…');
    fireEvent.keyDown(word(), { key: 'Enter' });
    expect(onForget).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Keep this person' })).toBeNull();
  });
});
