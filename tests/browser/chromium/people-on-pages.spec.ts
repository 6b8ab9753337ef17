import {
  everywhere,
  linksAreMarked,
  markOpensCard,
  pageLearnsNothing,
  popupLists,
  quietSiteCounts,
} from '../people-on-pages.ts';
import { test, tidyHome } from './fixture.ts';

interface Badged {
  tabs: { query(what: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId?: number }): Promise<string> };
}

tidyHome();

test('links to known people are marked, also added ones, until it is switched off', ({ home }) =>
  linksAreMarked(home));
test('a click on a mark opens that person’s card', ({ home }) => markOpensCard(home));
test('it can be on everywhere', ({ home }) => everywhere(home));
test('the popup lists the people of a page, when asked', ({ home }) => popupLists(home));
test('the page learns nothing, and a click it makes up opens nothing', ({ home }) =>
  pageLearnsNothing(home, () =>
    home.chromium.inExtension(
      async (api) => (await api.runtime.getContexts({ contextTypes: ['SIDE_PANEL', 'POPUP'] })).length,
    ),
  ));
test('into a quiet site’s pages nothing is put, and people are counted', ({ home }) =>
  quietSiteCounts(home, async () => {
    const worker = home.chromium.worker;
    if (!worker) throw new Error('the background sleeps');
    // No other tab has a badge, and of this one the address is a secret once its host is given back.
    return worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Badged };
      const tabs = await chrome.tabs.query({});
      const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
      // A tab without one of its own has that of all tabs: how many follow-ups are due.
      const ofAll = await chrome.action.getBadgeText({});
      return badges.filter((text) => text !== ofAll).join('');
    });
  }));
