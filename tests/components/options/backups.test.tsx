// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Backups, type BackupsProps } from '../../../components/options/data/Backups.tsx';
import type { Backup } from '../../../utils/core/backup.ts';
import { NOW } from '../../store/a-store.ts';

afterEach(cleanup);

const backup: Backup = {
  ...{ id: 7, at: NOW - 5, why: 'day', version: 3, seq: 7, chunks: 1, size: 2_000 },
  counts: { people: 30 },
};

function show(over: Partial<BackupsProps> = {}) {
  const props = { onMake: vi.fn(), onRestore: vi.fn(), onSave: vi.fn() };
  render(<Backups backups={[backup]} open busy={undefined} now={NOW} {...props} {...over} />);
  return props;
}

const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

it('a backup is restored only after it was said what goes', () => {
  const { onRestore } = show();
  press(/^Restore the backup/u);
  expect(onRestore).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Make everything as it was then');
  press(/^Make everything/u);
  expect(onRestore).toHaveBeenCalledWith(7);
});

it('each backup can be saved as a file', () => {
  const { onSave } = show();
  press(/^Save as a file/u);
  expect(onSave).toHaveBeenCalledWith(backup, undefined);
});

it('where the records cannot be opened, that is all that is offered, and why is said', () => {
  const { onSave } = show({ open: false });
  expect(screen.getByText(/cannot be opened just now.* save the latest as a file/u)).toBeDefined();
  expect(screen.getAllByRole('button')).toHaveLength(1);
  press(/^Save as a file/u);
  expect(onSave).toHaveBeenCalledOnce();
});

it('two are not saved at once', () => {
  const { onSave } = show({ busy: 'saving' });
  press(/^Save as a file/u);
  expect(onSave).not.toHaveBeenCalled();
});

it('a file can be encrypted: nothing is saved before the passphrase was typed twice the same', () => {
  const { onSave } = show();
  fireEvent.click(screen.getByRole('switch', { name: 'Encrypt what is saved as a file' }));
  const type = (label: string, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  type('Passphrase', 'seven blue herons');
  press(/^Save as a file/u);
  expect(onSave).not.toHaveBeenCalled();
  expect(screen.getByText(/The two are not the same/u)).toBeDefined();
  type('The same again', 'seven blue herons');
  press(/^Save as a file/u);
  expect(onSave).toHaveBeenCalledWith(backup, 'seven blue herons');
});
