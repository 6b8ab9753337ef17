import type { Root } from '../page/dom.ts';
import { all, attribute } from '../page/dom.ts';
import type { RawLink } from '../site.ts';

/** Whether a link says that its target is the same person. */
export const isMe = (link: Element): boolean => /(?:^|\s)me(?:\s|$)/i.test(attribute(link, 'rel') ?? '');

/** Links as raw links, in document order. */
export const rawLinks = (links: readonly Element[]): RawLink[] =>
  links.flatMap((link) => {
    const href = attribute(link, 'href');
    return href ? [{ href, me: isMe(link) }] : [];
  });

/** What a page or a part of it links to as the same person: `rel=me` on `a`, `area` and `link`. */
export const relMe = (root: Root): RawLink[] =>
  rawLinks(all(root, 'a[rel~="me" i][href], area[rel~="me" i][href], link[rel~="me" i][href]'));
