// `npm run read -- --url <url> <file.html>`: reads a saved page with the extension's own code and prints what came of it
// as one JSON object; `null` for a page that is no profile, with the reason on standard error.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import type { Profile } from '../../utils/core/profile.ts';
import { readPage } from '../../utils/sites/reading/read.ts';

const USAGE = 'Usage: npm run read -- --url <address of the page> <file.html>';

/** A wrong call of this command, said as a sentence. */
class WrongUsage extends Error {}

function fail(sentence: string): never {
  throw new WrongUsage(sentence);
}

function wanted(): { url: string; file: string } {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file, ...more] = positionals;
  if (!values.url || !file || more.length > 0) fail(USAGE);
  return { url: values.url, file };
}

function addressOf(text: string): URL {
  if (!URL.canParse(text)) fail(`${text} is not an address: it has to be whole, with https://.`);
  return new URL(text);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** A profile without levels: its identity beside its fields. */
const flat = ({ identity, ...fields }: Profile) => ({ ...identity, ...fields });

function main(): void {
  const { url, file } = wanted();
  const page = { url: addressOf(url), document: parseHTML(contentOf(file)).document };
  const reading = readPage(page);
  console.log(JSON.stringify(reading.kind === 'profile' ? flat(reading.profile) : null, null, 2));
  if (reading.kind === 'none') console.error(reading.reason);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
