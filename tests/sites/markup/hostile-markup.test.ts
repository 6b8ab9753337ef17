// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { profile } from '../../../utils/core/profile.ts';
import { cardFields } from '../../../utils/sites/markup/h-card.ts';
import { microdataIn } from '../../../utils/sites/markup/microdata.ts';
import { elementThings } from '../../../utils/sites/markup/person-element.ts';
import { rdfaIn } from '../../../utils/sites/markup/rdfa.ts';
import { pageOf } from '../pages.ts';
import { CALLED, HOME, item, NAMED, readAt, typed } from './snippets.ts';

const documentOf = (html: string) => pageOf(HOME, html).document;

/** The same person in each syntax that is written into elements, with more in it. */
const SYNTAXES: Readonly<Record<string, (inner: string) => string>> = {
  microdata: (inner) => item('Person', `${NAMED}<i itemprop="jobTitle">Analyst</i>${inner}`),
  RDFa: (inner) => typed('Person', `${CALLED}<i property="jobTitle">Analyst</i>${inner}`),
  'h-card': (inner) =>
    `<div class="h-card"><a class="p-name u-url" href="/">Ada Lovelace</a><i class="p-job-title">Analyst</i>${inner}</div>`,
  hCard: (inner) =>
    `<div class="vcard"><a class="fn url" href="/">Ada Lovelace</a><i class="title">Analyst</i>${inner}</div>`,
};

describe.each(Object.entries(SYNTAXES))('%s', (_, person) => {
  const ADA = { name: 'Ada Lovelace', headline: 'Analyst' };

  test('in a form that hides its methods is read all the same', () => {
    const names =
      'querySelector querySelectorAll getAttribute hasAttribute closest parentElement firstChild nextSibling localName data nodeType children';
    const inputs = names.split(' ').map((name) => `<input name="${name}"><img name="${name}">`);
    expect(readAt(HOME, person(inputs.join('')).replace(/(<\/?)div/g, '$1form'))).toMatchObject(ADA);
  });

  test('with 6,000 elements in it is read', () => {
    expect(readAt(HOME, person('<p><b>x</b></p>'.repeat(3_000)))).toMatchObject(ADA);
  });

  test('with markup, controls and direction controls for a name gives text without them', () => {
    const name =
      'Ada\u202e\u2066<img src=x onerror=alert(1)><script>x()</script>\u0007 <svg><title>y</title></svg>Love\u200blace';
    expect(readAt(HOME, person('').replace('Ada Lovelace', name))?.name).toBe('Ada Lovelace');
  });

  test('with a name 2,000 levels deep has none', () => {
    const deep = `${'<i>'.repeat(2_000)}Ada${'</i>'.repeat(2_000)}`;
    expect(readAt(HOME, person('').replace('Ada Lovelace', deep))).toBeUndefined();
  });

  test('makes a profile that may be stored, whatever is in it', () => {
    const much = 'x '.repeat(40_000);
    const read = readAt(
      HOME,
      person(`<p itemprop="description" property="description" class="p-note note">${much}</p>`),
    );
    expect(profile.safeParse(read).error).toBeUndefined();
    expect(read?.bio?.length).toBeLessThanOrEqual(20_000);
  });
});

/** As deep as Chromium parses; a DOM in a test goes not much further. */
const DEEP = 500;

/** 6,000 of an element, 500 deep. @param open how the one of a number begins. */
const nested = (open: (i: number) => string): string =>
  Array.from({ length: 6_000 / DEEP }, (_, column) => {
    const opens = Array.from({ length: DEEP }, (_, i) => open(column * DEEP + i));
    return opens.join('') + '</div>'.repeat(DEEP);
  }).join('');

describe('things within things', { timeout: 30_000 }, () => {
  test.each([
    ['microdata', item('Person', NAMED), 'itemprop'],
    ['RDFa', typed('Person', CALLED), 'property'],
  ])('6,000 in %s are read as far as anybody goes', (_, one, property) => {
    const inner = one.replace('<div', `<div ${property}="worksFor"`).replace('</div>', '');
    expect(readAt(HOME, one.replace('</div>', `${nested(() => inner)}</div>`))?.name).toBe('Ada Lovelace');
  });

  test('6,000 that all begin anew are several persons', () => {
    const html = nested((i) => item('Person', `<b itemprop="name">${i}</b>`).replace('</div>', ''));
    expect(elementThings(documentOf(html), 'aside', new Map()).length).toBe(50);
    expect(readAt(HOME, html)).toBeUndefined();
  });

  test('cards that are each other’s names, to the end', () => {
    const html = `<div class="h-card">${'<div class="p-name h-card">'.repeat(DEEP)}Ada${'</div>'.repeat(DEEP + 1)}`;
    const card = documentOf(html).querySelector('.h-card');
    expect(card && cardFields(card).name).toBeUndefined();
  });

  test('cards five wide and five deep that are each other’s names', () => {
    const wide = (depth: number): string =>
      depth === 0
        ? 'Ada'
        : `<p class="h-card">${`<b class="p-name h-card">${wide(depth - 1)}</b>`.repeat(5)}</p>`;
    const card = documentOf(wide(5)).querySelector('.h-card');
    expect(card && typeof cardFields(card)).toBe('object');
  });

  test('10,000 properties, and one with 10,000 names', () => {
    const many = '<i itemprop="knowsAbout">x</i>'.repeat(10_000);
    const names = `<i itemprop="${'jobTitle '.repeat(10_000)}">Analyst</i>`;
    expect(readAt(HOME, item('Person', NAMED + names + many))).toMatchObject({
      headline: 'Analyst',
      topics: ['x'],
    });
  });

  test.each(['__proto__', 'constructor', '@type', 'toString', 'hasOwnProperty'])(
    'a property called %s is none',
    (key) => {
      const html =
        item('Person', `${NAMED}<i itemprop="${key}">Article</i>`) +
        typed('Person', `${CALLED}<i property="${key}">x</i>`);
      const [one, other] = ['[itemscope]', '[typeof]'].map((start) => documentOf(html).querySelector(start));
      expect(one && Object.keys(microdataIn(one))).toEqual(['name']);
      expect(other && Object.keys(rdfaIn(other))).toEqual(['name']);
      expect(readAt(HOME, html)?.name).toBe('Ada Lovelace');
      expect({}).not.toHaveProperty('Article');
    },
  );

  test('an element called like a property of every object is only an element', () => {
    const html = item(
      'Person',
      `${NAMED}<constructor itemprop="jobTitle">Analyst</constructor><x-y itemprop="image">z</x-y>`,
    );
    expect(readAt(HOME, html)).toMatchObject({ headline: 'Analyst' });
  });
});
