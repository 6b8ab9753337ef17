import type { Handlers } from '../../utils/messages/server.ts';
import { openCard } from '../../utils/platform/side-panel.ts';

/** Opens the card for the tab whose mark was clicked. Nothing is awaited before: the click would not count any more. */
export const cardOpen: Handlers['card/open'] = async (_, { tabId = -1 }) => {
  await openCard(tabId);
  return null;
};
