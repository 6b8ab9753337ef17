// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { isOpenTo, linksIn, placing } from '../../entrypoints/people/links.ts';
import { placeOf } from '../../entrypoints/people/place.ts';
import { isWorthALook, keysOf } from '../../utils/surfaces/link-keys.ts';
import { MODULES } from '../sites/modules.ts';

test.each([
  ['https://github.com/mirela-brandt', 'github:mirela-brandt'],
  ['https://www.google.com/url?q=https%3A%2F%2Fgithub.com%2Fmirela-brandt', 'github:mirela-brandt'],
  ['https://social.example/@mirela', 'mastodon:mirela@social.example'],
])('%s may be %s', (href, key) => {
  expect(keysOf(href)).toContain(key);
});

test.each(['', 'javascript:alert(1)', 'mailto:a@b.example', 'https://github.com/tide/tables', 'https://'])(
  '“%s” is nobody’s',
  (href) => {
    expect(keysOf(href)).toEqual([]);
  },
);

test.each([
  ['https://github.com/mirela-brandt', { host: 'github.com', isAccount: true }],
  ['https://github.com/tide/tables', { host: 'github.com', isAccount: false }],
  [
    'https://busy.example/2026/11/tides?x=https://github.com/mirela',
    { host: 'busy.example', isAccount: false },
  ],
  ['http://www.ada.example/about/?x=1#top', { host: 'www.ada.example', isAccount: true }],
  ['https://social.example/@ada/media', { host: 'social.example', isAccount: true }],
])('at first sight %s leads to %j', (href, place) => {
  expect(placeOf(href)).toEqual({ href, ...place });
});

test.each([
  'mailto:ada@ada.example',
  'javascript:alert(1)',
  '',
  'https:',
  `https://${'a'.repeat(300)}.example/`,
])('“%s” leads to no page', (href) => {
  expect(placeOf(href)).toBeUndefined();
});

test('a first sight misses nobody: what is on any host is an account by its path, or a page of somebody’s own site', () => {
  for (const { examples } of MODULES.values())
    for (const [href] of examples.profiles) {
      const url = new URL(href);
      const place = placeOf(url.href);
      const isNear = place && (place.isAccount || isWorthALook(place.host.replace(/\.$/u, '')));
      if (!isNear) expect(keysOf(href).filter((key) => !key.startsWith('web:'))).toEqual([]);
    }
});

afterEach(() => document.body.replaceChildren());

function shown(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

test('the links of a part of the page are found, the part itself too', () => {
  const body = shown('<p><a href="https://a.example/">a</a><a name="x">no address</a></p>');
  expect(linksIn(body).map((link) => placing(() => false)(link)?.href)).toEqual(['https://a.example/']);
  expect(linksIn(linksIn(body)[0] as Element)).toHaveLength(1);
});

test.each([
  ['<div contenteditable><p><a href="/x">x</a></p></div>', false],
  ['<div role="textbox"><a href="/x">x</a></div>', false],
  ['<div contenteditable="false"><a href="/x">x</a></div>', true],
  ['<p><a href="/x">x</a></p>', true],
])('%s is open to a mark: %s', (html, open) => {
  expect(linksIn(shown(html)).map(isOpenTo)).toEqual([open]);
});

test.each([
  '/story/1',
  '/',
  'https://github.com/ada',
  'https://github.com/ada/../grace',
  '//evil.example/x',
  '/\\evil.example/x',
  '/\t/evil.example/x',
  'HTTPS://GitHub.com/ada',
  'https://ada@evil.example/x',
  'story/1',
  '?page=2',
  'javascript:alert(1)',
])('the link %j leads where the browser says', (written) => {
  const link = document.createElement('a');
  link.setAttribute('href', written);
  const { href, host } = new URL(written, location.href);
  const place = placing(() => false)(link);
  expect(place && new URL(place.href).href).toBe(/^http/u.test(href) ? href : undefined);
  if (place && !place.host.includes('@')) expect(place.host).toBe(host);
});

test('links of a page that is nobody’s are done with, but for accounts on it', () => {
  const body = shown(
    '<a href="/2026/story">x</a><a href="/@ada">x</a><a href="https://github.com/ada">x</a>',
  );
  const placeOf = placing((host) => host === location.host);
  expect(linksIn(body).map((link) => placeOf(link)?.href)).toEqual([
    undefined,
    `${location.origin}/@ada`,
    'https://github.com/ada',
  ]);
});
