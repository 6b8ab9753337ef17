import { readBluesky } from './bluesky.ts';
import { readGitHub } from './github.ts';
import { readLinkedIn } from './linkedin.ts';
import { readMastodon } from './mastodon.ts';
import { readOrcid } from './orcid.ts';
import type { Read } from './site.ts';
import { readStackOverflow } from './stackoverflow.ts';
import { readWeb } from './web.ts';

/** How the pages of each site are read, by its id: apart from the sites, so that a content script need not carry it. */
export const READERS: ReadonlyMap<string, Read> = new Map([
  ['github', readGitHub],
  ['linkedin', readLinkedIn],
  ['stackoverflow', readStackOverflow],
  ['orcid', readOrcid],
  ['bluesky', readBluesky],
  ['mastodon', readMastodon],
  ['web', readWeb],
]);
