import { evidence as aboutme } from './aboutme.ts';
import { evidence as behance } from './behance.ts';
import { evidence as bitbucket } from './bitbucket.ts';
import { evidence as bluesky } from './bluesky.ts';
import { evidence as codeberg } from './codeberg.ts';
import { evidence as codepen } from './codepen.ts';
import { evidence as crates } from './crates.ts';
import { evidence as crunchbase } from './crunchbase.ts';
import { evidence as dblp } from './dblp.ts';
import { evidence as devto } from './devto.ts';
import { evidence as discourse } from './discourse.ts';
import { evidence as dockerhub } from './dockerhub.ts';
import { evidence as dribbble } from './dribbble.ts';
import { evidence as elk } from './elk.ts';
import { evidence as facebook } from './facebook.ts';
import { evidence as gist } from './gist.ts';
import { evidence as giteaGeneric } from './gitea-generic.ts';
import { evidence as github } from './github.ts';
import { evidence as gitlab } from './gitlab.ts';
import { evidence as gitlabGeneric } from './gitlab-generic.ts';
import { evidence as goodreads } from './goodreads.ts';
import { evidence as googlescholar } from './googlescholar.ts';
import { evidence as gravatar } from './gravatar.ts';
import { evidence as hackernews } from './hackernews.ts';
import { evidence as hashnode } from './hashnode.ts';
import { evidence as huggingface } from './huggingface.ts';
import { evidence as instagram } from './instagram.ts';
import { evidence as kaggle } from './kaggle.ts';
import { evidence as keybase } from './keybase.ts';
import { evidence as linkedin } from './linkedin.ts';
import { evidence as linktree } from './linktree.ts';
import { evidence as lobsters } from './lobsters.ts';
import { evidence as mastodon } from './mastodon.ts';
import { evidence as medium } from './medium.ts';
import { evidence as meetup } from './meetup.ts';
import { evidence as microblog } from './microblog.ts';
import { evidence as npm } from './npm.ts';
import { evidence as openalexSemantic } from './openalex-semantic.ts';
import { evidence as orcid } from './orcid.ts';
import { evidence as producthunt } from './producthunt.ts';
import { evidence as pypi } from './pypi.ts';
import { evidence as reddit } from './reddit.ts';
import { evidence as researchgate } from './researchgate.ts';
import { evidence as rubygems } from './rubygems.ts';
import { evidence as sessionize } from './sessionize.ts';
import type { Evidence } from './site.ts';
import { evidence as sourcehut } from './sourcehut.ts';
import { evidence as speakerdeck } from './speakerdeck.ts';
import { evidence as stackexchange } from './stackexchange.ts';
import { evidence as stackoverflow } from './stackoverflow.ts';
import { evidence as substack } from './substack.ts';
import { evidence as telegram } from './telegram.ts';
import { evidence as threads } from './threads.ts';
import { evidence as tiktok } from './tiktok.ts';
import { evidence as web } from './web.ts';
import { evidence as wellfound } from './wellfound.ts';
import { evidence as wikidata } from './wikidata.ts';
import { evidence as x } from './x.ts';
import { evidence as xing } from './xing.ts';
import { evidence as youtube } from './youtube.ts';

/** How much is known of each site's pages, by its id: apart from the sites, so that no script in a page carries it. */
export const EVIDENCE: ReadonlyMap<string, Evidence> = new Map(
  Object.entries({
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
    discourse,
    dockerhub,
    dribbble,
    elk,
    facebook,
    gist,
    'gitea-generic': giteaGeneric,
    github,
    'gitlab-generic': gitlabGeneric,
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
    mastodon,
    medium,
    meetup,
    microblog,
    npm,
    'openalex-semantic': openalexSemantic,
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
    web,
    wellfound,
    wikidata,
    x,
    xing,
    youtube,
  }),
);
