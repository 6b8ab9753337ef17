// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { keysOf } from '../../entrypoints/people/keys.ts';
import { addressOf, isOpenTo, linksIn } from '../../entrypoints/people/links.ts';

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
