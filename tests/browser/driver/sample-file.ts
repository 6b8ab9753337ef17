import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleNetwork } from '../../fixtures/network.ts';
import { toJson } from '../../fixtures/to-json.ts';

const folders: string[] = [];
process.once('exit', () => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

/** A file with some content, in a folder of its own that goes with this process. */
export function fileWith(content: string | Uint8Array, name = 'kithcraft-2026-01-31.json'): string {
  const folder = mkdtempSync(join(tmpdir(), 'kithcraft-file-'));
  const file = join(folder, name);
  writeFileSync(file, content);
  folders.push(folder);
  return file;
}

/** The sample network as an export of Kithcraft. */
export const sampleFile = (now = Date.now()): string => fileWith(toJson(sampleNetwork(now), now));
