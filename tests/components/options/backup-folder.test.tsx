// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { BackupFolder, type BackupFolderProps } from '../../../components/options/data/BackupFolder.tsx';
import { NOW } from '../../store/a-store.ts';

afterEach(cleanup);

function show(folder: BackupFolderProps['folder'], busy = false) {
  const out = { onChoose: vi.fn(), onAllow: vi.fn(), onRetry: vi.fn(), onLeave: vi.fn() };
  render(<BackupFolder folder={folder} busy={busy} now={NOW} {...out} />);
  return out;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => screen.getAllByRole('button').map((one) => one.textContent);

it('says before a folder is picked that its files are not encrypted, and who stays in them', () => {
  const { onChoose } = show(undefined);
  expect(
    screen.getByText(/not encrypted\. Whom you forget .* not out of copies that you made/u),
  ).toBeDefined();
  press('Choose a folder…');
  expect(onChoose).toHaveBeenCalledOnce();
});

it('says which folder it is and what was written last, and can be left or changed', () => {
  const { onLeave, onChoose } = show({ name: 'My disk', at: NOW - 5 });
  expect(screen.getByText(/last written: the backup of/u)).toBeDefined();
  press('Stop writing there');
  press('Choose another folder…');
  expect([onLeave.mock.calls.length, onChoose.mock.calls.length]).toEqual([1, 1]);
});

it('says that nothing is written yet', () => {
  show({ name: 'My disk' });
  expect(screen.getByText(/nothing is written there yet/u)).toBeDefined();
  expect(buttons()).toEqual(['Choose another folder…', 'Stop writing there']);
});

it('offers one button where the browser wants to ask again', () => {
  const { onAllow } = show({ name: 'My disk', asks: true });
  press('Allow again');
  expect(onAllow).toHaveBeenCalledOnce();
});

it('says why nothing could be written, and tries again', () => {
  const { onRetry } = show({ name: 'My disk', problem: 'The folder is not there any more.' });
  expect(screen.getByRole('alert').textContent).toBe('The folder is not there any more.');
  press('Try again');
  expect(onRetry).toHaveBeenCalledOnce();
});

it('does nothing twice while it is busy', () => {
  const { onChoose } = show(undefined, true);
  press('Choose a folder…');
  expect(onChoose).not.toHaveBeenCalled();
});
