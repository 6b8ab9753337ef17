import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium } from '../driver/chromium.ts';
import { driverOf } from '../driver/chromium-driver.ts';
import { importSample } from '../driver/home.ts';
import { Web } from '../driver/web.ts';
import { Wire } from '../driver/wire.ts';
import { expect, test } from './fixture.ts';

/** A disk of 80 MB, where the machine lets us have one. */
function smallDisk(): string | undefined {
  if (platform() !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'kithcraft-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

/** Takes all room that there is. Gives how much that was, in bytes. */
function fill(folder: string, name: string): number {
  const { bavail, bsize } = statfsSync(folder);
  try {
    if (bavail > 0) writeFileSync(join(folder, name), Buffer.alloc(bavail * bsize));
  } catch {
    // Something else took the last of it.
  }
  return bavail * bsize;
}

/** Leaves no room, nor what the browser frees meanwhile (it does, seen 2026-12-01). Gives what makes room again. */
async function keepFull(folder: string): Promise<() => void> {
  const names: string[] = [];
  const more = () => {
    const name = `filling-${names.length}`;
    const taken = fill(folder, name);
    if (taken > 0) names.push(name);
    return taken;
  };
  const again = setInterval(more, 5);
  for (let quiet = 0; quiet < 20; quiet += 1) {
    await new Promise((later) => setTimeout(later, 25));
    if (more() > 0) quiet = 0;
  }
  return () => {
    clearInterval(again);
    for (const name of names.splice(0)) rmSync(join(folder, name), { force: true });
  };
}

test('a full disk is said, what was there stays, and so does what was typed', async () => {
  const folder = smallDisk();
  test.skip(folder === undefined, 'a disk of its own can only be mounted by root on Linux');
  if (folder === undefined) return;
  const wire = await Wire.listen();
  const chromium = await Chromium.start({
    profile: folder,
    web: new Web(),
    wire,
    args: ['--disk-cache-size=1'],
  });
  let makeRoom = () => {};
  try {
    await importSample(driverOf(chromium));
    const page = await chromium.open('options.html#people/tomasz');
    const note = page.getByLabel('Add a note');
    await note.fill(`What has no room. ${'x'.repeat(15_000)}`);
    makeRoom = await keepFull(folder);
    await page.getByRole('button', { name: 'Save note' }).click();
    await expect(
      page.getByText(/disk is full|could not write this down|closed the records/u).first(),
    ).toBeVisible();
    await expect(note).toHaveValue(/^What has no room/u);
    makeRoom();
    await expect(async () => {
      await page.getByRole('button', { name: 'Save note' }).click();
      await expect(page.getByText('Note kept').first()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 10_000 });
    await page.reload();
    await expect(page.getByText(/What has no room/u).first()).toBeVisible();
  } finally {
    makeRoom();
    await chromium.close();
    wire.close();
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});
