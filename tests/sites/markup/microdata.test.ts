// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { AWAY, item, NAMED, readAt } from './snippets.ts';

const person = (inner = '', attributes = '') => item('Person', NAMED + inner, attributes);

describe('microdata', () => {
  const read = (inner: string) => readAt(AWAY, person(inner));

  test.each([
    ['a text', '<i itemprop="jobTitle"> Analyst\n</i>'],
    ['a meta', '<meta itemprop="jobTitle" content="Analyst">'],
    ['data', '<data itemprop="jobTitle" value="Analyst">x</data>'],
    ['a meter', '<meter itemprop="jobTitle" value="Analyst">x</meter>'],
    ['a time', '<time itemprop="jobTitle" datetime="Analyst">x</time>'],
    ['a time without a date', '<time itemprop="jobTitle">Analyst</time>'],
    ['a link, where words are wanted', '<a itemprop="jobTitle" href="/jobs">Analyst</a>'],
    ['one of several names', '<i itemprop="title jobTitle">Analyst</i>'],
    ['a name in full', '<i itemprop="https://schema.org/jobTitle">Analyst</i>'],
    ['a thing with a name', item('Occupation', '<i itemprop="name">Analyst</i>', 'itemprop="hasOccupation"')],
    ['the first that says anything', '<i itemprop="jobTitle">***</i><i itemprop="jobTitle">Analyst</i>'],
  ])('has %s for value', (_, html) => {
    expect(read(html)?.headline).toBe('Analyst');
  });

  test.each([
    '<img itemprop="image" src="/ada.jpg" alt="x">',
    '<link itemprop="image" href="/ada.jpg">',
    '<object itemprop="image" data="/ada.jpg"></object>',
    '<meta itemprop="image" content="/ada.jpg">',
    item('ImageObject', '<link itemprop="contentUrl" href="/ada.jpg">', 'itemprop="image"'),
    item('ImageObject', '<a itemprop="url" href="/ada.jpg">x</a>', 'itemprop="image"'),
  ])('has an address in %s', (html) => {
    expect(read(html)?.avatar).toBe('https://uni.example/ada.jpg');
  });

  test('keeps apart what belongs to a thing within', () => {
    const inner = item('Organization', '<b itemprop="name">Engines</b><i itemprop="jobTitle">No</i>');
    const profile = read(`${item('Organization', inner, 'itemprop="worksFor"')}${inner}`);
    expect(profile).not.toHaveProperty('headline');
    expect(profile).not.toHaveProperty('organisation');
  });

  test.each([
    ['an author', item('WebPage', person('', 'itemprop="author"'))],
    ['an author without a page', person('', 'itemprop="author"')],
    ['somebody in an article', item('Blog', item('BlogPosting', person(), 'itemprop="blogPost"'))],
    ['somebody beside an article', person() + item('NewsArticle', '')],
    ['somebody beside a work', person() + item('CreativeWork', '')],
    ['somebody at the foot', `<footer>${person()}</footer>`],
    ['somebody in an entry', `<article class="hentry">${person()}</article>`],
    ['the owner of the host', person('<a itemprop="url" href="/">x</a>')],
    ['two persons', person() + item('Person', '<b itemprop="name">Charles</b>')],
    ['a person without a name', item('Person', '<i itemprop="jobTitle">Analyst</i>')],
    [
      'a page about an organisation',
      item('ProfilePage', item('Organization', NAMED, 'itemprop="mainEntity"')),
    ],
  ])('%s is not who a page is about', (_, html) => {
    expect(readAt(AWAY, html)).toBeUndefined();
  });

  test.each([
    ['the only person', person()],
    ['the same person twice', person() + person()],
    ['a person within a page', item('WebPage', person())],
    [
      'the main entity',
      item('WebPage', person('', 'itemprop="mainEntity"') + person('', 'itemprop="author"')),
    ],
    [
      'the main entity beside others',
      item('ProfilePage', person('', 'itemprop="mainEntity"')) + item('Person', ''),
    ],
    ['a person of this address', person('<link itemprop="url" href="https://www.uni.example/people/ada/">')],
    ['a person of another host', person('<link itemprop="url" href="https://ada.example/">')],
  ])('%s is who it is about', (_, html) => {
    expect(readAt(AWAY, html)?.name).toBe('Ada Lovelace');
  });
});
