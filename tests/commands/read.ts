// `npm run read -- --url <url> <file.html>`: reads a saved page with the extension's own code and prints what came of it
// as one JSON object; `null` for a page that is no profile, with the reason on standard error.
// `npm run read -- --urls <file>`: whose profile each line of a file is, by the address alone, one JSON line for each.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Profile } from '../../utils/core/profile.ts';
import type { Recognised } from '../../utils/sites/reading/recognise.ts';

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

// What reads is loaded once it is known what to read: a wrong call is answered at once.
async function readOne(url: string, file: string): Promise<void> {
  const [address, html] = [addressOf(url), contentOf(file)];
  const [{ parseHTML }, { readPage }] = await Promise.all([
    import('linkedom'),
    import('../../utils/sites/reading/read.ts'),
  ]);
  const page = { url: address, document: parseHTML(html).document };
  const reading = readPage(page);
  console.log(JSON.stringify(reading.kind === 'profile' ? flat(reading.profile) : null, null, 2));
  if (reading.kind === 'none') console.error(reading.reason);
}

/** Whose profile each address is. What a redirector carries counts, as it does for the links of a page. */
async function readAddresses(file: string): Promise<void> {
  const lines = contentOf(file).replace(/\n$/u, '').split('\n');
  const [{ target }, { recognise }] = await Promise.all([
    import('../../utils/sites/reading/redirector.ts'),
    import('../../utils/sites/registry.ts'),
  ]);
  for (const line of lines) {
    const url = URL.canParse(line.trim()) ? target(new URL(line.trim())) : undefined;
    const known = url && recognise(url);
    console.log(JSON.stringify(known ? inBrief(known) : null));
  }
}

const inBrief = ({ identity, site }: Recognised) => ({
  site: identity.site,
  handle: identity.handle,
  canonical: site.profileUrl(identity.handle),
});

async function main(): Promise<void> {
  const what = wanted();
  await ('url' in what ? readOne(what.url, what.file) : readAddresses(what.urls));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
