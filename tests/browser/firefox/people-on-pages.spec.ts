import {
  everywhere,
  linksAreMarked,
  markOpensCard,
  pageLearnsNothing,
  popupLists,
  quietSiteCounts,
} from '../people-on-pages.ts';
import { test, tidyHome } from './fixture.ts';

tidyHome();

test('links to known people are marked, also added ones, until it is switched off', ({ home }) =>
  linksAreMarked(home));
test('a click on a mark opens that person’s card', ({ home }) => markOpensCard(home));
test('it can be on everywhere', ({ home }) => everywhere(home));
test('the popup lists the people of a page, when asked', ({ home }) => popupLists(home));
test('the page learns nothing, and a click it makes up opens nothing', ({ home }) =>
  pageLearnsNothing(home, async () => Number(await home.firefox.hasPopup())));
test('into a quiet site’s pages nothing is put, and people are counted', ({ home }) =>
  // No other tab has a badge but that of all tabs, how many follow-ups are due, and of this one the address is a secret once its host is given back.
  quietSiteCounts(home, () =>
    home.firefox.inExtension(`browser.tabs.query({}).then(async (tabs) => {
      const badges = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id })));
      const ofAll = await browser.action.getBadgeText({});
      return badges.filter((text) => text !== ofAll).join('');
    })`),
  ));
