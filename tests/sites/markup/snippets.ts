import { readPage } from '../../../utils/sites/reading/read.ts';
import { pageOf } from '../pages.ts';

export const HOME = 'https://ada.example/';
export const AWAY = 'https://uni.example/people/ada';

/** What is read of a page of an own site; undefined where it is nobody's. */
export function readAt(url: string, html: string) {
  const reading = readPage(pageOf(url, html));
  return reading.kind === 'profile' ? reading.profile : undefined;
}

/** A script of JSON-LD. */
export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

/** A thing in microdata. */
export const item = (type: string, inner: string, attributes = ''): string =>
  `<div itemscope itemtype="https://schema.org/${type}" ${attributes}>${inner}</div>`;

/** A thing in RDFa. */
export const typed = (type: string, inner: string, attributes = ''): string =>
  `<div vocab="https://schema.org/" typeof="${type}" ${attributes}>${inner}</div>`;

export const NAMED = '<b itemprop="name">Ada Lovelace</b>';
export const CALLED = '<b property="name">Ada Lovelace</b>';
