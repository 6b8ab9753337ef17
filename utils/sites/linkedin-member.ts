import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { all, attribute, closest, one, parentElement, previousElement } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { clean, said, webUrl } from './page/text.ts';
import { linesOf, textOf } from './page/text-of.ts';
import type { Fields, Found, Page, Site } from './site.ts';

// Members see a page whose classes are hashed since 2025: address, title and the order of the lines are left.
// Second-hand 2026-08, the classes of 2023 seen; so the confidence is always low.
const CONTACT = 'main a[href*="/overlay/contact-info"]';
const HEADLINE = 'main .text-body-medium.break-words';
const LOCATION = 'main .text-body-small.inline.t-black--light.break-words';
const COMPANY = 'main button[aria-label^="Current company"]';
const PHOTO = 'main img[src*="profile-displayphoto"]';

const PRONOUNS = /^\(?(\p{L}{1,12}(?:\s?\/\s?\p{L}{1,12}){1,3})\)?$/u;
/** Lines between name and headline that say how near the member is: "· 2nd", "1st degree connection". */
const NEARNESS = /^[·•\s]*(?:[123](?:st|nd|rd|er|e|º|°|\.)?\+?(?:\s.{0,30})?|·|•)$/u;

/** "(3) Ada Lovelace | LinkedIn" */
const titled = (document: Document): string | undefined =>
  clean(/^(?:\(\d+\+?\) ?)?(.{1,300}) \| LinkedIn$/.exec(titleOf(document) ?? '')?.[1]);

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a line is a name, which degrees, pronouns or a badge may follow. */
const isNameLine = (line: string, name: string): boolean =>
  letters(name) !== '' && letters(line).startsWith(letters(name));

/** Whose contact details the page offers. */
const contacts = (site: Site, { document, url }: Page): (string | undefined)[] =>
  all(document, CONTACT, 10).map((link) => {
    const address = webUrl(attribute(link, 'href'), url);
    return address && site.identify(address)?.handle;
  });

/** What stands before the link to the contact details: it closes the line of the location. */
function beforeContact(document: Document): string | undefined {
  let element: Element | null = one(document, CONTACT) ?? null;
  for (let level = 0; element && level < 3; level++) {
    for (let before = previousElement(element); before; before = previousElement(before)) {
      const text = linesOf(before).at(-1);
      if (text && !/^[·•]$/.test(text)) return text;
    }
    element = parentElement(element);
  }
  return undefined;
}

/** The lines of the first section of the page that names the person, from the name on. */
function linesFrom(document: Document, name: string): string[] {
  for (const section of all(document, 'main section', 4)) {
    const lines = linesOf(section);
    const start = lines.findIndex((line) => isNameLine(line, name));
    if (start >= 0) return lines.slice(start, start + 12);
  }
  return [];
}

function fieldsOf(document: Document, name: string, lines: readonly string[]): Fields {
  const location = said(textOf(one(document, LOCATION)), beforeContact(document));
  const rest = lines.slice(1).filter((line) => !NEARNESS.test(line) && !isNameLine(line, name));
  const pronouns = rest.find((line) => PRONOUNS.test(line));
  const headline = rest.find((line) => line !== pronouns && line !== location?.trim());
  const contact = one(document, CONTACT);
  return {
    name,
    pronouns: pronouns && PRONOUNS.exec(pronouns)?.[1],
    headline: said(textOf(one(document, HEADLINE)), contact && headline),
    organisation: textOf(one(document, COMPANY)),
    location,
    avatar: attribute(one(document, PHOTO), 'src'),
    confidence: 'low',
  };
}

/** Without a title of its own yet, the page is known by the address of the contact details; its name is the heading. */
function heading(document: Document): string | undefined {
  const contact = one(document, CONTACT);
  const section = contact && closest(contact, 'section');
  return section && clean(textOf(one(section, 'h1, h2')));
}

/** Reads a member's page as other members see it. */
export function readMember(site: Site, page: Page, identity: Identity, isMemberId: boolean): Found {
  const { document } = page;
  // The address may hold the inner id, while the links of the page hold the name that the member chose.
  if (!isMemberId && !agree(identity, [...ownHandles(site, page), ...contacts(site, page)]))
    return somebodyElse();
  const name = titled(document) ?? heading(document);
  if (!name || !one(document, 'main section')) return found();
  const lines = linesFrom(document, name);
  return lines.length > 0 ? found(fieldsOf(document, name, lines)) : somebodyElse();
}
