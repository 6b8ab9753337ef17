// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { Combobox, type ComboboxProps } from '../../../components/ui/Combobox.tsx';

afterEach(cleanup);

const ADA = { id: '1', name: 'Ada Lovelace', note: 'Engines' };
const ALAN = { id: '2', name: 'Alan Turing' };

function Owner(props: Partial<ComboboxProps>) {
  const [text, setText] = useState('');
  return (
    <Combobox
      label="Who"
      results={text === '' ? [] : [ADA, ALAN]}
      onPick={() => {}}
      {...props}
      text={text}
      onText={setText}
    />
  );
}

function show(props: Partial<ComboboxProps> = {}) {
  const on = { onPick: vi.fn(), onAdd: vi.fn(), onEnter: vi.fn(), onBackspace: vi.fn() };
  const view = render(<Owner {...on} {...props} />);
  const input = screen.getByRole<HTMLInputElement>('combobox', { name: 'Who' });
  const again = (next: Partial<ComboboxProps>) => view.rerender(<Owner {...on} {...next} />);
  return { ...on, input, again };
}

const type = (input: HTMLInputElement, value: string) => fireEvent.input(input, { target: { value } });
const press = (input: HTMLInputElement, key: string, more = {}) => fireEvent.keyDown(input, { key, ...more });
const activeText = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

it('is closed until something is typed, and says so', () => {
  const { input } = show();
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.getAttribute('aria-activedescendant')).toBeNull();
  type(input, 'a');
  expect(input.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('option')).toHaveLength(3);
});

it('moves with the arrows, round and round, while the focus stays in the input', () => {
  const { input } = show();
  input.focus();
  type(input, 'a');
  expect(activeText(input)).toContain('Ada');
  press(input, 'ArrowDown');
  expect(activeText(input)).toContain('Alan');
  press(input, 'ArrowDown');
  expect(activeText(input)).toBe('Add “a”');
  press(input, 'ArrowDown');
  expect(activeText(input)).toContain('Ada');
  press(input, 'ArrowUp');
  expect(activeText(input)).toBe('Add “a”');
  expect(document.activeElement).toBe(input);
});

it('picks the active one on Enter, empties the input and closes', () => {
  const { input, onPick } = show();
  type(input, 'a');
  press(input, 'ArrowDown');
  press(input, 'Enter');
  expect(onPick).toHaveBeenCalledWith(ALAN);
  expect(input.value).toBe('');
  expect(input.getAttribute('aria-expanded')).toBe('false');
});

it('offers to add only what nobody is called', () => {
  const { input, onAdd } = show();
  type(input, 'ada  lovelace');
  expect(screen.getAllByRole('option')).toHaveLength(2);
  type(input, ' Zed  Shaw ');
  press(input, 'ArrowUp');
  press(input, 'Enter');
  expect(onAdd).toHaveBeenCalledWith('Zed Shaw');
});

it('keeps an early Enter until the results are there, so that nobody known is added anew', () => {
  const { input, onPick, onAdd, again } = show({ results: [], resultsFor: '' });
  type(input, 'ada');
  press(input, 'Enter');
  expect(onAdd).not.toHaveBeenCalled();
  again({ results: [ADA], resultsFor: 'ada' });
  expect(onPick).toHaveBeenCalledWith(ADA);
  expect(onAdd).not.toHaveBeenCalled();
});

it('forgets an early Enter when typing goes on', () => {
  const { input, onPick, again } = show({ results: [], resultsFor: '' });
  type(input, 'ada');
  press(input, 'Enter');
  type(input, 'adam');
  again({ results: [ADA], resultsFor: 'adam' });
  expect(onPick).not.toHaveBeenCalled();
});

it('leaves the keys of an input method alone', () => {
  const { input, onPick } = show();
  type(input, 'あ');
  press(input, 'Enter', { isComposing: true });
  press(input, 'Enter', { keyCode: 229 });
  expect(onPick).not.toHaveBeenCalled();
});

it('picks on Tab and lets the focus go on', () => {
  const { input, onPick } = show();
  type(input, 'a');
  expect(press(input, 'Tab')).toBe(true);
  expect(onPick).toHaveBeenCalledWith(ADA);
});

it('closes on Escape, then empties the input, then leaves the key to the page', () => {
  const { input } = show();
  type(input, 'a');
  expect(press(input, 'Escape')).toBe(false);
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.value).toBe('a');
  press(input, 'Escape');
  expect(input.value).toBe('');
  expect(press(input, 'Escape')).toBe(true);
});

it('takes what the pointer takes before the input loses the focus', () => {
  const { input, onPick } = show();
  type(input, 'a');
  expect(fireEvent.mouseDown(screen.getAllByRole('option')[1] as HTMLElement)).toBe(false);
  expect(onPick).toHaveBeenCalledWith(ALAN);
});

it('tells of Enter and Backspace where nothing is typed', () => {
  const { input, onEnter, onBackspace } = show();
  press(input, 'Enter');
  press(input, 'Backspace');
  expect(onEnter).toHaveBeenCalledOnce();
  expect(onBackspace).toHaveBeenCalledOnce();
});
