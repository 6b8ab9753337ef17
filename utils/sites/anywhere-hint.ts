import { finds } from './page/finds.ts';
import { isShort } from './page/path.ts';
import type { Hint } from './site.ts';
import { isNearSomebody } from './web-hint.ts';

/** Where servers on any host have their accounts. Those of Gitea and GitLab stand at short paths, and have markup of their own. */
const ACCOUNTS = ['/@', '/web/@', '/users/', '/u/'];
const SERVERS = '#profile-avatar, body[data-page^="users:"]';

/**
 * The hints of all sites on any host in one: true wherever one of theirs is. On most pages of an own site it is this that
 * runs: five hints are five functions to compile for one answer.
 */
export const hint: Hint = (page) => {
  const path = page.url.pathname.toLowerCase();
  for (const start of ACCOUNTS) if (path.startsWith(start)) return true;
  return isNearSomebody(page) || (isShort(path) && finds(page.document, SERVERS));
};
