import { read as aboutme } from './aboutme.ts';
import { read as behance } from './behance.ts';
import { read as bitbucket } from './bitbucket.ts';
import { read as bluesky } from './bluesky.ts';
import { read as codeberg } from './codeberg.ts';
import { read as codepen } from './codepen.ts';
import { read as crates } from './crates.ts';
import { read as crunchbase } from './crunchbase.ts';
import { read as dblp } from './dblp.ts';
import { read as devto } from './devto.ts';
import { read as discourse } from './discourse.ts';
import { read as dockerhub } from './dockerhub.ts';
import { read as dribbble } from './dribbble.ts';
import { read as elk } from './elk.ts';
import { read as facebook } from './facebook.ts';
import { read as gist } from './gist.ts';
import { read as giteaGeneric } from './gitea-generic.ts';
import { read as github } from './github.ts';
import { read as gitlab } from './gitlab.ts';
import { read as gitlabGeneric } from './gitlab-generic.ts';
import { read as goodreads } from './goodreads.ts';
import { read as googlescholar } from './googlescholar.ts';
import { read as gravatar } from './gravatar.ts';
import { read as hackernews } from './hackernews.ts';
import { read as hashnode } from './hashnode.ts';
import { read as huggingface } from './huggingface.ts';
import { read as instagram } from './instagram.ts';
import { read as kaggle } from './kaggle.ts';
import { read as keybase } from './keybase.ts';
import { read as linkedin } from './linkedin.ts';
import { read as linktree } from './linktree.ts';
import { read as lobsters } from './lobsters.ts';
import { read as mastodon } from './mastodon.ts';
import { read as medium } from './medium.ts';
import { read as meetup } from './meetup.ts';
import { read as microblog } from './microblog.ts';
import { read as npm } from './npm.ts';
import { read as openalexSemantic } from './openalex-semantic.ts';
import { read as orcid } from './orcid.ts';
import { read as producthunt } from './producthunt.ts';
import { read as pypi } from './pypi.ts';
import { read as reddit } from './reddit.ts';
import { read as researchgate } from './researchgate.ts';
import { read as rubygems } from './rubygems.ts';
import { read as sessionize } from './sessionize.ts';
import type { Read } from './site.ts';
import { read as sourcehut } from './sourcehut.ts';
import { read as speakerdeck } from './speakerdeck.ts';
import { read as stackexchange } from './stackexchange.ts';
import { read as stackoverflow } from './stackoverflow.ts';
import { read as substack } from './substack.ts';
import { read as telegram } from './telegram.ts';
import { read as threads } from './threads.ts';
import { read as tiktok } from './tiktok.ts';
import { read as web } from './web.ts';
import { read as wellfound } from './wellfound.ts';
import { read as wikidata } from './wikidata.ts';
import { read as x } from './x.ts';
import { read as xing } from './xing.ts';
import { read as youtube } from './youtube.ts';

/** How the pages of each site are read, by its id: apart from the sites, so that a content script need not carry it. */
export const READERS: ReadonlyMap<string, Read> = new Map(
  Object.entries({
    'gitlab-generic': gitlabGeneric,
    gist,
    gitlab,
    codeberg,
    'gitea-generic': giteaGeneric,
    bitbucket,
    sourcehut,
    stackexchange,
    googlescholar,
    researchgate,
    elk,
    x,
    threads,
    instagram,
    facebook,
    tiktok,
    youtube,
    medium,
    substack,
    devto,
    hashnode,
    hackernews,
    lobsters,
    reddit,
    kaggle,
    huggingface,
    npm,
    pypi,
    crates,
    rubygems,
    dockerhub,
    meetup,
    behance,
    dribbble,
    xing,
    wellfound,
    gravatar,
    keybase,
    aboutme,
    linktree,
    microblog,
    telegram,
    speakerdeck,
    sessionize,
    producthunt,
    crunchbase,
    codepen,
    discourse,
    wikidata,
    dblp,
    'openalex-semantic': openalexSemantic,
    goodreads,
    bluesky,
    github,
    linkedin,
    mastodon,
    orcid,
    stackoverflow,
    web,
  }),
);
