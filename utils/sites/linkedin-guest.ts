import type { Identity } from '../core/identity.ts';
import { addressesIn, own, personsIn, type Thing, thingsOf } from './markup/json-ld.ts';
import { metaOf, ogName, titleOf } from './markup/meta.ts';
import { personFields } from './markup/person.ts';
import { rawLinks } from './markup/rel-me.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { found, noFields, none, somebodyElse } from './page/found.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { said, webUrl } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Fields, Found, Page, Site } from './site.ts';

// Seen 2026-07 in five pages, with second-hand notes of 2026-02 and 2026-09.
const CARD = '.top-card-layout';
const NAME = 'h1.top-card-layout__title, .top-card-layout__title';
const HEADLINE = '.top-card-layout__headline';
const LOCATION = '.profile-info-subheader > span, .profile-info-subheader span, .top-card__subline-item';
const ORGANISATION = '[data-section="currentPositionsDetails"]';
const SUMMARY = '[data-section="summary"]';

/** Whether this is what LinkedIn shows of a member to visitors who are not logged in. */
export const isGuest = (document: Document): boolean =>
  /^public_profile/.test(metaOf(document).get('pagekey') ?? '') || has(document, NAME);

/** "Experience: Acme · Location: Ghent · …" of the description. Seen 2026-07, English only. */
const described = (meta: ReadonlyMap<string, string>, label: string): string | undefined =>
  new RegExp(`(?:^|· )${label}: ([^·]{1,200})`).exec(meta.get('og:description')?.slice(0, 2_000) ?? '')?.[1];

/** The page's Person by its address, or the only one. Its texts may be masked by asterisks. Second-hand 2026-02. */
function personFor(site: Site, { document, url }: Page, { handle }: Identity): Thing | undefined {
  const persons = personsIn(thingsOf(document));
  const handlesOf = (person: Thing) =>
    addressesIn([own(person, 'url'), own(person, 'sameAs'), own(person, '@id')].flat()).map((href) => {
      const address = webUrl(href, url);
      return address && site.identify(address)?.handle;
    });
  return (
    persons.find((person) => handlesOf(person).includes(handle)) ??
    (persons.length === 1 ? persons[0] : undefined)
  );
}

/** The photo; what stands for a missing one comes from another host. Seen 2026-07. */
function photo(document: Document, meta: ReadonlyMap<string, string>): string | undefined {
  const image = one(document, '[data-section="picture"] img, img.top-card-layout__entity-image');
  const sources = [attribute(image, 'data-delayed-url'), attribute(image, 'src'), meta.get('og:image')];
  return said(...sources.filter((src) => !src?.includes('//static.licdn.com/')));
}

/** The "About" of the page: its paragraph, for windows that ask to log in may stand beside it. Seen 2026-07. */
function summary(document: Document): string | undefined {
  const section = one(document, SUMMARY);
  return section && said(textOf(one(section, 'p')), textOf(section, 'h2'));
}

/** "Ada Lovelace - Acme | LinkedIn". Seen 2026-07. */
const titled = (title: string | undefined): string | undefined =>
  /\| LinkedIn$/.test(title ?? '') ? title?.split(/ [-–|] /)[0] : undefined;

function organisationOf(document: Document): string | undefined {
  const position = one(document, `${CARD} ${ORGANISATION}, ${ORGANISATION}`);
  return textOf(position && (one(position, '.top-card-link__description, a') ?? position));
}

function fieldsOf(document: Document, person: Fields): Fields {
  const meta = metaOf(document);
  const isProfile = meta.get('og:type') === 'profile';
  const titles = isProfile ? [titled(meta.get('og:title')), titled(titleOf(document))] : [];
  return {
    name: said(textOf(one(document, NAME)), ogName(meta), person.name, ...titles),
    headline: said(textOf(one(document, HEADLINE)), person.headline),
    organisation: said(organisationOf(document), person.organisation, described(meta, 'Experience')),
    location: said(textOf(one(document, LOCATION)), person.location, described(meta, 'Location')),
    bio: said(summary(document), person.bio),
    avatar: photo(document, meta),
    links: rawLinks(all(document, '[data-section="websites"] a[href]')).filter(
      ({ href }) => !/\/uas\/login/.test(href),
    ),
    topics: all(document, '[data-section="skills"] li').flatMap((skill) => textOf(skill) ?? []),
    confidence: has(document, NAME) ? 'high' : 'low',
  };
}

/** Reads a member's page as visitors see it. */
export function readGuest(site: Site, page: Page, identity: Identity): Found {
  if (!agree(identity, ownHandles(site, page))) return somebodyElse();
  const person = personFor(site, page, identity);
  const fields = fieldsOf(page.document, person ? personFields(person) : noFields());
  return fields.name ? found(fields) : (wall(page.document) ?? none('LinkedIn shows nobody on this page.'));
}
