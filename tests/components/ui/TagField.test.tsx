// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { fitting } from '../../../components/ui/Suggestions.tsx';
import { TagField, withTags } from '../../../components/ui/TagField.tsx';

afterEach(cleanup);

function Tags({
  start,
  onTags,
  onEnter,
}: {
  start: string[];
  onTags?: (tags: unknown) => void;
  onEnter?: () => void;
}) {
  const [tags, setTags] = useState<readonly string[]>(start);
  const set = (next: readonly string[]) => {
    setTags(next);
    onTags?.(next);
  };
  return <TagField label="Tags" tags={tags} suggestions={['rust', 'wasm']} onTags={set} onEnter={onEnter} />;
}

function show(start: string[] = []) {
  const onTags = vi.fn();
  const onEnter = vi.fn();
  render(<Tags start={start} onTags={onTags} onEnter={onEnter} />);
  const input = screen.getByLabelText<HTMLInputElement>('Tags');
  return { input, onTags, onEnter };
}

const type = (input: HTMLInputElement, value: string) => fireEvent.input(input, { target: { value } });

it('adds what is typed on Enter, and does nothing else with it', () => {
  const { input, onTags, onEnter } = show(['math']);
  type(input, '  rust  lang ');
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onTags).toHaveBeenCalledWith(['math', 'rust lang']);
  expect(onEnter).not.toHaveBeenCalled();
  expect(input.value).toBe('');
});

it('adds at a comma, and all of a list that is pasted', () => {
  const { input, onTags } = show();
  type(input, 'rust, wasm,rust');
  expect(onTags).toHaveBeenCalledWith(['rust', 'wasm']);
});

it('takes the same tag once, in any case', () => {
  const { input, onTags } = show(['Rust']);
  type(input, 'rust');
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onTags).not.toHaveBeenCalled();
  expect(input.value).toBe('');
});

it('removes the last on Backspace only in the empty input', () => {
  const { input, onTags } = show(['a', 'b']);
  type(input, 'x');
  fireEvent.keyDown(input, { key: 'Backspace' });
  expect(onTags).not.toHaveBeenCalled();
  type(input, '');
  fireEvent.keyDown(input, { key: 'Backspace' });
  expect(onTags).toHaveBeenCalledWith(['a']);
});

it('removes a chip by its button and gives the focus back to the input', () => {
  const { input, onTags } = show(['a', 'b']);
  fireEvent.click(screen.getByRole('button', { name: 'Remove a' }));
  expect(onTags).toHaveBeenCalledWith(['b']);
  expect(document.activeElement).toBe(input);
});

it('leaves the Enter of an input method alone', () => {
  const { input, onTags, onEnter } = show();
  type(input, 'にほん');
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect(onTags).not.toHaveBeenCalled();
  expect(onEnter).not.toHaveBeenCalled();
});

it('keeps what is typed when the input is left', () => {
  const { input, onTags } = show();
  type(input, 'rust');
  fireEvent.blur(input);
  expect(onTags).toHaveBeenCalledWith(['rust']);
});

it('passes Enter on where nothing is typed, and Ctrl+Enter after adding', () => {
  const { input, onTags, onEnter } = show();
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(onEnter).toHaveBeenCalledTimes(1);
  type(input, 'rust');
  fireEvent.keyDown(input, { key: 'Enter', ctrlKey: true });
  expect(onTags).toHaveBeenCalledWith(['rust']);
  expect(onEnter).toHaveBeenCalledTimes(2);
});

it('suggests what is not there yet', () => {
  show(['RUST']);
  expect([...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toEqual([
    'wasm',
  ]);
});

it('splits at commas of other scripts', () => {
  expect(withTags([], 'جبر، هندسة、数学')).toEqual(['جبر', 'هندسة', '数学']);
});

it('suggests few of many, those that begin with what is typed first', () => {
  const many = Array.from({ length: 2_000 }, (_, at) => `topic ${at}`);
  const found = fitting({ all: ['a rusty nail', ...many, 'Rust'], typed: ' RUST' });
  expect(found).toEqual(['Rust', 'a rusty nail']);
  expect(fitting({ all: many, typed: '', without: ['TOPIC 0'] })).toHaveLength(30);
});

it('says what changed to screen readers', () => {
  const { input } = show(['math']);
  type(input, 'rust,');
  expect(document.querySelector('[aria-live]')?.textContent).toBe('Added rust.');
  fireEvent.click(screen.getByRole('button', { name: 'Remove math' }));
  expect(document.querySelector('[aria-live]')?.textContent).toBe('Removed math.');
});
