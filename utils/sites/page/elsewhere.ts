import { wordSet } from './word-set.ts';

// Services with profiles of their own that no site here reads yet, and shops of accounts with `/@name`: there a page is
// neither Mastodon's nor a person's own site. From the survey of sites, 2026-08.
const SERVICES = wordSet(
  'about.me angel.co archive.org askubuntu.com behance.net bitbucket.org codeberg.org codepen.io crates.io crunchbase.com dblp.org dblp.uni-trier.de dev.to discord.com docker.com dribbble.com elk.zone facebook.com fb.com figma.com flipboard.com gitea.com github.com gitlab.com glitch.com goodreads.com google.com gravatar.com hashnode.com hashnode.dev hf.co holopin.io huggingface.co instagram.com kaggle.com keybase.io ko-fi.com linktr.ee lobste.rs mathoverflow.net medium.com meetup.com micro.blog nitter.net npmjs.com observablehq.com orcid.org patreon.com pinterest.com pixiv.net producthunt.com pypi.org reddit.com replit.com researchgate.net rubygems.org semanticscholar.org serverfault.com sessionize.com snapchat.com soundcloud.com speakerdeck.com sr.ht stackapps.com stackexchange.com stackoverflow.com substack.com superuser.com t.me telegram.me translate.goog threads.com threads.net tiktok.com twitch.tv twitter.com vk.com wellfound.com wikidata.org wikipedia.org x.com xing.com ycombinator.com youtube.com bsky.app bsky.dev linkedin.com',
);

const SCHOLAR = /^scholar\.google\.[a-z.]{2,6}$/;

/** A name of the public internet: no address in numbers, no name of a local network. */
const NAME = /^[a-z\d][a-z\d.-]{0,250}\.(?:[a-z]{2,63}|xn--[a-z\d-]{2,59})$/;

/** Whether a host is one of the services or below one. */
const isService = (host: string): boolean =>
  host.split('.').some((_, from, labels) => SERVICES.has(labels.slice(from).join('.')));

/** Whether a host may be anybody's: a public name, and none of the big services. */
export const isAnybodys = (host: string): boolean =>
  NAME.test(host) && !host.includes('..') && !isService(host) && !SCHOLAR.test(host);
