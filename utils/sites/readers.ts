import { read as bluesky } from './bluesky.ts';
import { read as github } from './github.ts';
import { read as linkedin } from './linkedin.ts';
import { read as mastodon } from './mastodon.ts';
import { read as orcid } from './orcid.ts';
import type { Read } from './site.ts';
import { read as stackoverflow } from './stackoverflow.ts';
import { read as web } from './web.ts';

/** How the pages of each site are read, by its id: apart from the sites, so that a content script need not carry it. */
export const READERS: ReadonlyMap<string, Read> = new Map(
  Object.entries({ bluesky, github, linkedin, mastodon, orcid, stackoverflow, web }),
);
