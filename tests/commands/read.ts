// `npm run read -- --url <url> <file.html>`: reads a saved page with the extension's own code and prints what came of it
// as one JSON object; `null` for a page that is no profile, with the reason on standard error.
// `npm run read -- --urls <file>`: whose profile each line of a file is, by the address alone, one JSON line for each.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import type { Profile } from '../../utils/core/profile.ts';
import { readPage } from '../../utils/sites/reading/read.ts';
import { target } from '../../utils/sites/reading/redirector.ts';
import { recognise } from '../../utils/sites/registry.ts';

const USAGE =
  'Usage: npm run read -- --url <address of the page> <file.html>, or npm run read -- --urls <file of addresses>';

/** A wrong call of this command, said as a sentence. */
class WrongUsage extends Error {}

function fail(sentence: string): never {
  throw new WrongUsage(sentence);
}

type Wanted = { url: string; file: string } | { urls: string };

function wanted(): Wanted {
  const options = { url: { type: 'string' }, urls: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [file, ...more] = positionals;
  if (values.urls && !values.url && !file) return { urls: values.urls };
  if (!values.url || values.urls || !file || more.length > 0) fail(USAGE);
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

function readOne(url: string, file: string): void {
  const page = { url: addressOf(url), document: parseHTML(contentOf(file)).document };
  const reading = readPage(page);
  console.log(JSON.stringify(reading.kind === 'profile' ? flat(reading.profile) : null, null, 2));
  if (reading.kind === 'none') console.error(reading.reason);
}

/** Whose profile an address is. What a redirector carries counts, as it does for the links of a page. */
function byAddress(line: string) {
  const url = URL.canParse(line) ? target(new URL(line)) : undefined;
  const known = url && recognise(url);
  if (!known) return null;
  const { identity, site } = known;
  return { site: identity.site, handle: identity.handle, canonical: site.profileUrl(identity.handle) };
}

function main(): void {
  const what = wanted();
  if ('url' in what) {
    readOne(what.url, what.file);
    return;
  }
  const lines = contentOf(what.urls).replace(/\n$/u, '').split('\n');
  for (const line of lines) console.log(JSON.stringify(byAddress(line.trim())));
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
