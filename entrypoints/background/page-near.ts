import type { Handlers } from '../../utils/messages/server.ts';
import { lookCloser } from '../../utils/platform/scripts.ts';
import { hostOf } from '../../utils/sites/page/address.ts';
import { scriptFor } from '../../utils/sites/registry.ts';

/** A page of an enabled site may be a profile: the script that looks closer is started there. */
export const pageNear: Handlers['page/near'] = async ({ url }, { tabId = -1 }) => {
  await lookCloser(tabId, scriptFor(hostOf(new URL(url))));
  return null;
};
