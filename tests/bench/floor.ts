import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The host of the pages on which only the script that does nothing runs. */
export const FLOOR_HOST = 'floor.example';

const MANIFEST = {
  manifest_version: 3,
  name: 'Floor',
  version: '1',
  content_scripts: [{ matches: [`https://${FLOOR_HOST}/*`], js: ['nothing.js'], run_at: 'document_idle' }],
};
const PAGE = '<!doctype html><title>Floor</title><input><script src="page.js"></script>';
// The least that a page with a field to type into does.
const SCRIPT = "document.querySelector('input').focus();";

/** Writes an extension that does nothing into a folder: what ours is measured against, in the same browser. */
export function writeFloor(folder: string): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(folder, 'nothing.js'), 'void 0;');
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'page.js'), SCRIPT);
  return folder;
}
