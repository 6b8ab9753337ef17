import { finds } from './page/finds.ts';
import type { Hint } from './site.ts';
import { AT_HOME, hasWritten, isAboutSomebody, SOME } from './web-hint.ts';

const FORGES = '#profile-avatar, body[data-page^="users:"]';
/** What a page of a server with accounts has, whichever of its pages it is. */
const SERVERS = `${FORGES}, link[rel~="alternate"][type="application/activity+json"], #mastodon, #initial-state, .account__header, .public-account-header, .card.h-card, meta[property="og:title"][content*="(@"], meta[name="generator"][content^="Discourse"]`;

/** Whether somebody's post stands at a path: below the account, by its number. */
function isPost(path: string): boolean {
  const last = path.charAt(path.lastIndexOf('/') + 1);
  return path.includes('/statuses/') || (path.includes('@') && last >= '0' && last <= '9');
}

/**
 * The hints of all sites on any host in one: true wherever one of theirs is. It runs on most pages of an own site, so all
 * that says no there stands in one function: each that runs is compiled first, and that is most of its time.
 */
export const hint: Hint = (page) => {
  const path = page.path.toLowerCase();
  // Servers have their accounts there; those of Gitea and GitLab stand at short paths, too.
  if (
    path.startsWith('/@') ||
    path.startsWith('/web/@') ||
    path.startsWith('/users/') ||
    path.startsWith('/u/')
  )
    if (!isPost(path) && finds(page.document, SERVERS)) return true;
  const end = path.indexOf('/', 1);
  const isShort = end < 0 || end === path.length - 1;
  // Wherever `isHome` says yes, and at some other places: below a language, below `~ada`.
  if (isShort || end === 3 || path[3] === '-' || path[1] === '~')
    return (
      finds(page.document, AT_HOME) || hasWritten(page.document) || (isShort && finds(page.document, FORGES))
    );
  return finds(page.document, SOME) && isAboutSomebody(page.document);
};
