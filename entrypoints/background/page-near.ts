import type { Handlers } from '../../utils/messages/server.ts';
import { lookCloser } from '../../utils/platform/scripts.ts';

/** A page of an enabled site may be a profile: the script that looks closer is started there. */
export const pageNear: Handlers['page/near'] = async (_, { tabId = -1 }) => {
  await lookCloser(tabId);
  return null;
};
