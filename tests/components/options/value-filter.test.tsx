// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { optionsFor, ValueFilter } from '../../../components/options/people/ValueFilter.tsx';

afterEach(cleanup);

const options = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ value: `o${i}`, label: `Weft Lab ${i}` }));

it('few values are a list, with any as the first', () => {
  const onPick = vi.fn();
  render(<ValueFilter label="Organisation" value="" options={options(50)} onPick={onPick} />);
  const list = screen.getByLabelText('Organisation');
  expect(list.querySelectorAll('option')).toHaveLength(51);
  fireEvent.change(list, { target: { value: 'o7' } });
  expect(onPick).toHaveBeenCalledWith('o7');
});

it('one of very many is found by typing, whichever it is', () => {
  const onPick = vi.fn();
  render(<ValueFilter label="Organisation" value="" options={options(12_000)} onPick={onPick} />);
  fireEvent.input(screen.getByRole('combobox', { name: /Organisation/u }), {
    target: { value: 'lab 11999' },
  });
  fireEvent.keyDown(screen.getByRole('combobox', { name: /Organisation/u }), { key: 'Enter' });
  expect(onPick).toHaveBeenCalledWith('o11999');
});

it('the chosen one of very many is said, and can be taken out', () => {
  const onPick = vi.fn();
  render(<ValueFilter label="Organisation" value="o900" options={options(1_000)} onPick={onPick} />);
  fireEvent.click(screen.getByRole('button', { name: /Weft Lab 900/u }));
  expect(onPick).toHaveBeenCalledWith('');
});

it('what begins as it is typed comes first, also after very many others', () => {
  const all = [...options(300), { value: 'x', label: 'Lab of tides' }];
  expect(optionsFor('lab', all)[0]?.value).toBe('x');
  expect(optionsFor('lab', all)).toHaveLength(8);
  expect(optionsFor('  ', all)).toHaveLength(8);
  expect(optionsFor('nobody', all)).toEqual([]);
});
