import { finds } from './page/finds.ts';
import type { Hint } from './site.ts';
import { AT_HOME, hasWritten, isAboutSomebody, SOME } from './web-hint.ts';

const FORGES = '#profile-avatar, body[data-page^="users:"]';
/** What a page of a server with accounts has, whichever of its pages it is. */
const SERVERS = `${FORGES}, link[rel~="alternate"][type="application/activity+json"], #mastodon, #initial-state, .account__header, .public-account-header, .card.h-card, meta[property="og:title"][content*="(@"], meta[name="generator"][content^="Discourse"]`;
/** Where servers have their accounts. */
const ACCOUNTS = ['/@', '/web/@', '/users/', '/u/'];

/** Whether somebody's post stands at a path: below the account, by its number. */
function isPost(path: string): boolean {
  const last = path.charAt(path.lastIndexOf('/') + 1);
  return path.includes('/statuses/') || (path.includes('@') && last >= '0' && last <= '9');
}

/**
 * The hints of all sites on any host in one: true wherever one of theirs is. It runs on most pages of an own site, so all
 * that says no there stands in one function: each that runs is compiled first, and that is most of its time.
 */
export const hint: Hint = ({ path: written, view }) => {
  const path = written.toLowerCase();
  const has = (selector: string) => finds(view.document, selector);
  if (ACCOUNTS.some((start) => path.startsWith(start)) && !isPost(path) && has(SERVERS)) return true;
  const end = path.indexOf('/', 1);
  // The accounts of Gitea and GitLab stand at short paths.
  const isShort = end < 0 || end === path.length - 1;
  // Wherever `isHome` says yes, and at some other places: below a language, below `~ada`.
  if (isShort || end === 3 || path[3] === '-' || path[1] === '~')
    return has(AT_HOME) || hasWritten(view.document) || (isShort && has(FORGES));
  return has(SOME) && isAboutSomebody(view.document);
};
