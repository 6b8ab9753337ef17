import { everywhere, linksAreMarked, markOpensCard, popupLists } from '../people-on-pages.ts';
import { test, tidyHome } from './fixture.ts';

tidyHome();

test('links to known people are marked, also added ones, until it is switched off', ({ home }) =>
  linksAreMarked(home));
test('a click on a mark opens that person’s card', ({ home }) => markOpensCard(home));
test('it can be on everywhere', ({ home }) => everywhere(home));
test('the popup lists the people of a page, when asked', ({ home }) => popupLists(home));
