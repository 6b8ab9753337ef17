import type { SiteView } from './site.ts';

/** Sites of one kind, under one heading. */
export interface Group {
  id: string;
  label: string;
  sites: readonly SiteView[];
}

/** The kinds of sites, in the order that they are listed, with the ids of their sites. */
export const KINDS: readonly { id: string; label: string; sites: string }[] = [
  {
    id: 'code',
    label: 'Code',
    sites:
      'github gist gitlab bitbucket codeberg sourcehut stackoverflow stackexchange npm pypi crates rubygems dockerhub huggingface kaggle codepen',
  },
  {
    id: 'research',
    label: 'Research',
    sites: 'orcid googlescholar researchgate dblp openalex-semantic wikidata',
  },
  { id: 'writing', label: 'Writing', sites: 'medium substack devto hashnode microblog goodreads' },
  {
    id: 'social',
    label: 'Social',
    sites: 'bluesky elk x threads instagram facebook tiktok youtube reddit hackernews lobsters telegram',
  },
  { id: 'work', label: 'Work', sites: 'linkedin xing wellfound crunchbase producthunt' },
  { id: 'design', label: 'Design', sites: 'behance dribbble' },
  { id: 'identity', label: 'Identity', sites: 'gravatar keybase aboutme linktree' },
  { id: 'events', label: 'Events', sites: 'meetup sessionize speakerdeck' },
  {
    id: 'servers',
    label: 'Own sites and servers',
    sites: 'mastodon discourse gitea-generic gitlab-generic web',
  },
];

const OTHER = 'other';
const KIND_OF = new Map(
  KINDS.flatMap(({ id, sites }) => sites.split(' ').map((site) => [site, id] as const)),
);

/** The kind of a site; `other` of one that is in no list. */
export const kindOf = (siteId: string): string => KIND_OF.get(siteId) ?? OTHER;

/** Sites by their kind: each kind in its place, the sites by name, no kind without any. */
export function byKind(sites: readonly SiteView[]): Group[] {
  const named = [...sites].sort((a, b) => a.name.localeCompare(b.name));
  return [...KINDS, { id: OTHER, label: 'Other' }]
    .map(({ id, label }) => ({ id, label, sites: named.filter((site) => kindOf(site.id) === id) }))
    .filter((group) => group.sites.length > 0);
}
