// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keysOf, lookingAtLinks } from '../../entrypoints/people/keys.ts';
import { addressOf, isOpenTo, linksIn } from '../../entrypoints/people/links.ts';
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
  ['https://github.com/mirela-brandt', { keys: ['github:mirela-brandt'] }],
  ['https://github.com/tide/tables', { keys: [] }],
  ['https://busy.example/2026/11/tides', { keys: [], host: 'busy.example' }],
  [
    'https://busy.example/2026/11/tides?x=https://github.com/mirela-brandt',
    { keys: [], host: 'busy.example' },
  ],
  ['http://www.ada.example/about/me#top', { keys: [], host: 'www.ada.example' }],
  ['https://localhost/a/b', { keys: [] }],
  ['mailto:ada@ada.example', { keys: [] }],
  ['https://ada.example:8080/a/b', { keys: [] }],
])('at first sight %s may be %j', (href, possible) => {
  expect(lookingAtLinks()(href)).toEqual(possible);
});

test('a first sight misses nobody: where it names a host, all keys are of a site of one’s own there', () => {
  const look = lookingAtLinks();
  for (const { examples } of MODULES.values())
    for (const href of [...examples.profiles.map(([url]) => url), ...examples.others]) {
      if (!URL.canParse(href)) continue;
      const address = new URL(href).href;
      const { keys, host } = look(address);
      const all = keysOf(address);
      if (host === undefined) expect([address, keys]).toEqual([address, all]);
      else for (const key of all) expect(key.startsWith(`web:${host.replace(/^www\./u, '')}`)).toBe(true);
    }
});

function shown(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

test('the links of a part of the page are found, the part itself too', () => {
  const body = shown('<p><a href="https://a.example/">a</a><a name="x">no address</a></p>');
  expect(linksIn(body).map(addressOf)).toEqual(['https://a.example/']);
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
