import { site as aboutme } from './aboutme.ts';
import { site as behance } from './behance.ts';
import { site as bitbucket } from './bitbucket.ts';
import { site as bluesky } from './bluesky.ts';
import { site as codeberg } from './codeberg.ts';
import { site as codepen } from './codepen.ts';
import { site as crates } from './crates.ts';
import { site as crunchbase } from './crunchbase.ts';
import { site as dblp } from './dblp.ts';
import { site as devto } from './devto.ts';
import { site as discourse } from './discourse.ts';
import { site as dockerhub } from './dockerhub.ts';
import { site as dribbble } from './dribbble.ts';
import { site as elk } from './elk.ts';
import { site as facebook } from './facebook.ts';
import { site as gist } from './gist.ts';
import { site as giteaGeneric } from './gitea-generic.ts';
import { site as github } from './github.ts';
import { site as gitlab } from './gitlab.ts';
import { site as gitlabGeneric } from './gitlab-generic.ts';
import { site as goodreads } from './goodreads.ts';
import { site as googlescholar } from './googlescholar.ts';
import { site as gravatar } from './gravatar.ts';
import { site as hackernews } from './hackernews.ts';
import { site as hashnode } from './hashnode.ts';
import { site as huggingface } from './huggingface.ts';
import { site as instagram } from './instagram.ts';
import { site as kaggle } from './kaggle.ts';
import { site as keybase } from './keybase.ts';
import { site as linkedin } from './linkedin.ts';
import { site as linktree } from './linktree.ts';
import { site as lobsters } from './lobsters.ts';
import { site as mastodon } from './mastodon.ts';
import { site as medium } from './medium.ts';
import { site as meetup } from './meetup.ts';
import { site as microblog } from './microblog.ts';
import { site as npm } from './npm.ts';
import { site as openalexSemantic } from './openalex-semantic.ts';
import { site as orcid } from './orcid.ts';
import { site as producthunt } from './producthunt.ts';
import { site as pypi } from './pypi.ts';
import { isAnywhere, type Recognised, recogniserOf, residents } from './reading/recognise.ts';
import { site as reddit } from './reddit.ts';
import { site as researchgate } from './researchgate.ts';
import { site as rubygems } from './rubygems.ts';
import { site as sessionize } from './sessionize.ts';
import type { Site } from './site.ts';
import { site as sourcehut } from './sourcehut.ts';
import { site as speakerdeck } from './speakerdeck.ts';
import { site as stackexchange } from './stackexchange.ts';
import { site as stackoverflow } from './stackoverflow.ts';
import { site as substack } from './substack.ts';
import { site as telegram } from './telegram.ts';
import { site as threads } from './threads.ts';
import { site as tiktok } from './tiktok.ts';
import { site as web } from './web.ts';
import { site as wellfound } from './wellfound.ts';
import { site as wikidata } from './wikidata.ts';
import { site as x } from './x.ts';
import { site as xing } from './xing.ts';
import { site as youtube } from './youtube.ts';

/** Every site; of those on any host, the more particular first. */
export const SITES: readonly Site[] = [
  aboutme,
  behance,
  bitbucket,
  bluesky,
  codeberg,
  codepen,
  crates,
  crunchbase,
  dblp,
  devto,
  dockerhub,
  dribbble,
  elk,
  facebook,
  gist,
  github,
  gitlab,
  goodreads,
  googlescholar,
  gravatar,
  hackernews,
  hashnode,
  huggingface,
  instagram,
  kaggle,
  keybase,
  linkedin,
  linktree,
  lobsters,
  medium,
  meetup,
  microblog,
  npm,
  openalexSemantic,
  orcid,
  producthunt,
  pypi,
  reddit,
  researchgate,
  rubygems,
  sessionize,
  sourcehut,
  speakerdeck,
  stackexchange,
  stackoverflow,
  substack,
  telegram,
  threads,
  tiktok,
  wellfound,
  wikidata,
  x,
  xing,
  youtube,
  mastodon,
  discourse,
  giteaGeneric,
  gitlabGeneric,
  web,
];

/** The site of an id. */
export const siteById = (id: string): Site | undefined => SITES.find((site) => site.id === id);

/** The site that a host belongs to; undefined where it may be anybody's. */
export const residentAt = residents(SITES);

/** Whose profile an address may be: several, where only the page tells. */
export const candidates = recogniserOf(SITES);

/** Whose profile an address is, by the address alone; null where that takes the page. Never throws. */
export const recognise = (url: URL): Recognised | null =>
  candidates(url).find(({ site }) => !site.needsPage) ?? null;

const ANYWHERE = 'anywhere';

/** What the scripts are called that serve a host's pages: its site's own, or those for all sites on any host. */
export const scriptFor = (host: string): string => residentAt(host)?.id ?? ANYWHERE;

/** The scripts there are, by name, with the sites that each knows: one for each site with hosts of its own. */
export function scriptSites(): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  for (const site of SITES) {
    const script = isAnywhere(site) ? ANYWHERE : site.id;
    found.set(script, [...(found.get(script) ?? []), site]);
  }
  return found;
}
