import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toJson } from '../../../utils/formats/kithcraft-json.ts';
import { sampleNetwork } from '../../fixtures/network.ts';

/** A file with some text, in a folder of its own. */
export function fileWith(text: string, name = 'kithcraft-2026-01-31.json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kithcraft-file-')), name);
  writeFileSync(file, text);
  return file;
}

/** The sample network as an export of Kithcraft. */
export const sampleFile = (now = Date.now()): string => fileWith(toJson(sampleNetwork(now), now));
