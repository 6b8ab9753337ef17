// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { BackupFolder, type BackupFolderProps } from '../../../components/options/data/BackupFolder.tsx';
import { NOW } from '../../store/a-store.ts';

afterEach(cleanup);

type Picked = NonNullable<BackupFolderProps['folder']>;

function show(given?: Partial<Picked>, busy = false, progress?: BackupFolderProps['progress']) {
  const folder = given && { name: 'My disk', sealed: false, closed: 0, ...given };
  const out = {
    ...{ onChoose: vi.fn(), onAllow: vi.fn(), onRetry: vi.fn(), onLeave: vi.fn() },
    ...{ onSeal: vi.fn(async () => true), onStopSealing: vi.fn() },
  };
  render(<BackupFolder folder={folder} busy={busy} progress={progress} now={NOW} {...out} />);
  return out;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const buttons = () => screen.getAllByRole('button').map((one) => one.textContent);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const typeTwice = (one: string, two = one) => {
  type('Passphrase', one);
  type('The same again', two);
};

it('says before a folder is picked what is written there, and who stays in it', () => {
  const { onChoose } = show();
  expect(screen.getByText(/Whom you forget .* not out of copies that you made/u)).toBeDefined();
  press('Choose a folder…');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith(undefined);
});

it('asks for a passphrase before a folder is picked, so that nothing is ever there that is open', () => {
  const { onChoose } = show();
  fireEvent.click(screen.getByRole('switch', { name: 'Encrypt the files under a passphrase' }));
  expect(screen.getByText(/nobody can open these copies, not even Kithcraft/u)).toBeDefined();
  typeTwice('four quiet looms', 'four quiet doors');
  press('Choose a folder…');
  expect(screen.getByText(/The two are not the same/u)).toBeDefined();
  expect(onChoose).not.toHaveBeenCalled();
  typeTwice('four quiet looms');
  press('Choose a folder…');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('four quiet looms');
});

it('says which folder it is and what was written last, and can be left or changed', () => {
  const { onLeave, onChoose } = show({ at: NOW - 5 });
  expect(screen.getByText(/last written: the backup of/u)).toBeDefined();
  press('Stop writing there');
  press('Choose another folder…');
  expect([onLeave.mock.calls.length, onChoose.mock.calls.length]).toEqual([1, 1]);
});

it('shows how far it is with the files that are gone over', () => {
  show({ sealed: true }, true, { done: 3, total: 9 });
  const bar = screen.getByLabelText<HTMLProgressElement>('Going over the files there');
  expect([bar.value, bar.max]).toEqual([3, 9]);
});

it('says that nothing is written yet, and that it is not encrypted', () => {
  show({});
  expect(screen.getByText(/nothing is written there yet/u)).toBeDefined();
  expect(screen.getByText('The files are not encrypted.')).toBeDefined();
  expect(buttons()).toEqual(['Encrypt them…', 'Choose another folder…', 'Stop writing there']);
});

it('encrypts the files of a folder, and goes back to its button once it is done', async () => {
  const { onSeal } = show({});
  press('Encrypt them…');
  expect(document.activeElement).toBe(screen.getByLabelText('Passphrase'));
  typeTwice('four quiet looms', 'x');
  press('Encrypt the files');
  expect(onSeal).not.toHaveBeenCalled();
  typeTwice('four quiet looms');
  press('Encrypt the files');
  expect(onSeal).toHaveBeenCalledExactlyOnceWith('four quiet looms');
  await waitFor(() => expect(screen.queryByLabelText('Passphrase')).toBeNull());
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Encrypt them…'));
});

it('keeps what was typed where it could not be done', async () => {
  const { onSeal } = show({});
  onSeal.mockResolvedValue(false);
  press('Encrypt them…');
  typeTwice('short');
  press('Encrypt the files');
  await onSeal.mock.results[0]?.value;
  expect(screen.getByLabelText<HTMLInputElement>('Passphrase').value).toBe('short');
});

it('says that the files are encrypted and what that means; the passphrase can be changed, and given up', () => {
  const { onStopSealing, onSeal } = show({ sealed: true });
  expect(screen.getByText(/are encrypted\. Without this passphrase nobody can open/u)).toBeDefined();
  press('Stop encrypting');
  expect(onStopSealing).toHaveBeenCalledOnce();
  press('Change the passphrase…');
  typeTwice('four quiet doors');
  press('Change the passphrase');
  expect(onSeal).toHaveBeenCalledExactlyOnceWith('four quiet doors');
});

it.each([
  [1, /^1 file there cannot be opened: .* stays in it\./u],
  [3, /^3 files there cannot be opened: .* stays in them\./u],
])('says how many files cannot be opened: %i', (closed, sentence) => {
  show({ closed });
  expect(screen.getByText(sentence)).toBeDefined();
});

it('offers one button where the browser wants to ask again', () => {
  const { onAllow } = show({ asks: true });
  press('Allow again');
  expect(onAllow).toHaveBeenCalledOnce();
});

it('says why nothing could be written, and tries again', () => {
  const { onRetry } = show({ problem: 'The folder is not there any more.' });
  expect(screen.getByRole('alert').textContent).toBe('The folder is not there any more.');
  press('Try again');
  expect(onRetry).toHaveBeenCalledOnce();
});

it('does nothing twice while it is busy', () => {
  const { onChoose } = show(undefined, true);
  press('Choose a folder…');
  expect(onChoose).not.toHaveBeenCalled();
});

it('says that it is encrypting while it does', () => {
  const folder = { name: 'My disk', sealed: false, closed: 0 };
  const none = vi.fn();
  const out = { onChoose: none, onAllow: none, onRetry: none, onLeave: none, onStopSealing: none };
  const part = (busy: boolean) => (
    <BackupFolder folder={folder} busy={busy} now={NOW} {...out} onSeal={async () => true} />
  );
  const { rerender } = render(part(false));
  press('Encrypt them…');
  rerender(part(true));
  expect(screen.getByRole('button', { name: 'Encrypting…' }).getAttribute('aria-busy')).toBe('true');
});
