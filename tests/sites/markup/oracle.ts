import { mf2 } from 'microformats-parser';
import { cardFields } from '../../../utils/sites/markup/h-card.ts';
import { clean, webUrl, wordsOf } from '../../../utils/sites/page/text.ts';

type Item = ReturnType<typeof mf2>['items'][number];
type Value = Item['properties'][string][number];

/** What is compared of a card: texts with white space made one, addresses made whole. */
export interface Card {
  name?: string | undefined;
  org?: string | undefined;
  'job-title'?: string | undefined;
  note?: string | undefined;
  photo?: string | undefined;
  url: string[];
}

const wordsIn = (value: Value | undefined): string | undefined =>
  typeof value === 'object' ? wordsIn(value.value) : value;

/** What microformats-parser, the reference for JavaScript, makes of a card. */
export function oracleCard(html: string, base: URL): Card {
  const [item] = mf2(html, { baseUrl: base.href }).items;
  const get = (key: string) => item?.properties[key] ?? [];
  const text = (key: string) => clean(wordsIn(get(key)[0]), 20_000);
  const whole = (value: Value | undefined) => webUrl(wordsIn(value), base)?.href;
  return {
    name: text('name'),
    org: text('org'),
    'job-title': text('job-title'),
    note: text('note'),
    photo: whole(get('photo')[0]),
    url: get('url').flatMap((value) => whole(value) ?? []),
  };
}

/** What we make of it. */
export function ourCard(card: Element, base: URL): Card {
  const { name, organisation, headline, bio, avatar, links = [] } = cardFields(card);
  return {
    name: clean(wordsOf(name), 20_000),
    org: clean(wordsOf(organisation), 20_000),
    'job-title': clean(wordsOf(headline), 20_000),
    note: clean(wordsOf(bio), 20_000),
    photo: webUrl(wordsOf(avatar), base)?.href,
    url: links.flatMap(({ href }) => webUrl(href, base)?.href ?? []),
  };
}
