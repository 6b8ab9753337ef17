/** The files of the project, as far as they matter for what a site is made of. */
export interface SiteFiles {
  /** The text of each file right in `utils/sites`, by its name without `.ts`. */
  texts: ReadonlyMap<string, string>;
  /** Names of the pages there are for a site in `tests/fixtures/pages`, without their endings. */
  pagesOf(id: string): { html: readonly string[]; json: readonly string[] };
}

/** What the file of a site exports, with what each is for. */
const EXPORTS: Readonly<Record<string, string>> = {
  site: 'where it stands and whose a page is',
  hint: 'what every profile has at the least',
  read: 'how a page is read',
  evidence: 'how much is known of its pages',
  examples: 'addresses that are profiles and others',
};

/** The lists that each site is in, with what is imported for it. */
const LISTS: Readonly<Record<string, string>> = { registry: 'site', readers: 'read', evidence: 'evidence' };

const exports = (text: string, name: string): boolean =>
  new RegExp(`^export (?:const|function) ${name}\\b|^export \\{[^}]*\\b${name}\\b`, 'mu').test(text);

/** Ids of the sites there are: of every file that exports one. */
export const sitesIn = ({ texts }: SiteFiles): string[] =>
  [...texts].filter(([, text]) => exports(text, 'site')).map(([id]) => id);

/** The name a site is imported by, and whether a list then has it too. */
function isListed(list: string, what: string, id: string): boolean {
  const line = new RegExp(`^import \\{ ${what} as (\\w+) \\} from '\\./${id}\\.ts';`, 'mu');
  const name = line.exec(list)?.[1];
  return name !== undefined && new RegExp(`^ +(?:'?${id}'?: )?${name},$`, 'mu').test(list);
}

function missingPages(id: string, { pagesOf }: SiteFiles): string[] {
  const folder = `tests/fixtures/pages/${id}`;
  const { html, json } = pagesOf(id);
  if (html.length === 0)
    return [`${folder} has no page yet: add a saved page, full.html, with full.json beside it.`];
  const alone = html.filter((name) => !json.includes(name));
  return alone.map(
    (name) => `${folder}/${name}.html has nothing beside it: add ${name}.json with what is expected.`,
  );
}

/** What is missing of one site, each as a sentence that names the file and what to add. */
export function missingOf(id: string, files: SiteFiles): string[] {
  const file = `utils/sites/${id}.ts`;
  const text = files.texts.get(id) ?? '';
  const names = Object.keys(EXPORTS).filter((name) => !exports(text, name));
  const lists = Object.keys(LISTS).filter(
    (list) => !isListed(files.texts.get(list) ?? '', LISTS[list] ?? '', id),
  );
  return [
    ...names.map((name) => `${file} exports no ${name}: add \`export const ${name}\`, ${EXPORTS[name]}.`),
    ...lists.map(
      (list) =>
        `utils/sites/${list}.ts does not have ${id}: import \`${LISTS[list]}\` of ${file} and list it.`,
    ),
    ...missingPages(id, files),
  ];
}
