// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/sites/reading/read.ts';
import { FIXTURES, pageOf } from './pages.ts';

/** Sites of which only title and Open Graph are read, with the title of a profile and its address. */
const SITES = [
  ['kaggle', 'NAME | Kaggle', 'https://www.kaggle.com/wrenna7'],
  ['researchgate', 'NAME | Research profile', 'https://www.researchgate.net/profile/Wrenna-Okoro-2'],
  ['openalex-semantic', 'NAME | Semantic Scholar', 'https://www.semanticscholar.org/author/990000001'],
  ['codepen', 'NAME on CodePen', 'https://codepen.io/wrenna-okoro'],
  ['behance', 'NAME on Behance', 'https://www.behance.net/wrenna_o'],
  ['meetup', 'NAME | Meetup', 'https://www.meetup.com/members/90000001/'],
  ['wellfound', 'NAME | Wellfound', 'https://wellfound.com/u/wrenna'],
  ['producthunt', "NAME's profile on Product Hunt", 'https://www.producthunt.com/@wrenna'],
  ['crunchbase', 'NAME - Crunchbase Person Profile', 'https://www.crunchbase.com/person/wrenna-okoro'],
  ['xing', 'NAME | XING', 'https://www.xing.com/profile/Wrenna_Okoro3'],
  ['substack', 'NAME | Substack', 'https://substack.com/@wrenna'],
  ['hashnode', 'NAME (@wrenna) — Hashnode', 'https://hashnode.com/@wrenna'],
  ['dockerhub', "wrenna's Profile | Docker Hub", 'https://hub.docker.com/u/wrenna'],
  ['instagram', 'NAME (@wrenna) • Instagram photos and videos', 'https://www.instagram.com/wrenna/'],
  ['threads', 'NAME (@wrenna) • Threads, Say more', 'https://www.threads.com/@wrenna'],
  ['reddit', 'NAME (u/wrenna) - Reddit', 'https://www.reddit.com/user/wrenna/'],
  ['tiktok', 'NAME (@wrenna) | TikTok', 'https://www.tiktok.com/@wrenna'],
  ['aboutme', 'NAME | about.me', 'https://about.me/wrenna'],
  ['gist', 'NAME’s gists · GitHub', 'https://gist.github.com/wrenna-o'],
  ['gravatar', 'NAME - Gravatar Profile', 'https://gravatar.com/wrennao'],
  ['keybase', 'wrenna (NAME) | Keybase', 'https://keybase.io/wrenna'],
  ['microblog', 'NAME - Micro.blog', 'https://micro.blog/wrenna'],
  ['sessionize', "NAME's Speaker Profile @ Sessionize", 'https://sessionize.com/wrenna/'],
  ['speakerdeck', 'NAME (@wrenna) on Speaker Deck', 'https://speakerdeck.com/wrenna'],
  ['bitbucket', 'NAME — Bitbucket', 'https://bitbucket.org/wrenna'],
  ['linktree', 'NAME | Linktree', 'https://linktr.ee/wrenna'],
] as const;

/** Where people's own pictures stand, as far as that is known. For the others, what a full page of theirs has. */
const PHOTOS: Readonly<Record<string, string>> = {
  kaggle: 'https://storage.googleapis.com/kaggle-avatars/images/9-kg.png',
  researchgate: 'https://i1.rgstatic.example/ii/profile.image/1-2_Q512/W.jpg',
  codepen: 'https://assets.codepen.example/90001/profile-512.jpg',
  behance: 'https://mir.example/user/276/w.5a293b.jpg',
  meetup: 'https://secure.meetupstatic.example/photos/member/9/0/0/1/highres_90001.jpeg',
  wellfound: 'https://photos.wellfound.com/users/90001-medium_jpg?1',
  producthunt: 'https://ph-avatars.example/90001/original.png',
  crunchbase: 'https://images.crunchbase.com/image/upload/c_thumb/v1/w',
  xing: 'https://profile-images.xing.com/images/0a1b-1/wrenna-okoro.256x256.jpg',
  instagram: 'https://scontent.example/v/t51.2885-19/900_n.jpg',
  threads: 'https://scontent.example/v/t51.2885-19/900_n.jpg',
  reddit: 'https://styles.redditmedia.example/t5_9/styles/profileIcon_9.jpg',
  tiktok: 'https://p16-sign-va.tiktokcdn.example/tos-useast2a-avt-0068-giso/0a1b~c5_720x720.jpeg?x=1',
};

// What the sites put into og:image of their own. The share cards are those of the pages in tests/fixtures.
const OWN_PICTURES = [
  'https://www.example.org/img/semantic_scholar_og.png',
  'https://www.xing.com/assets/share.png',
  'https://www.crunchbase.com/assets/logo.png',
  'https://hub.docker.example/public/social.png',
  'https://storage.googleapis.com/kaggle-avatars/images/default-thumb.png',
  'https://www.kaggle.com/static/images/logos/kaggle-logo.png',
  'https://c5.rgstatic.example/images/template/default/profile/profile_default_l.png',
  'https://assets.codepen.example/internal/avatars/users/default.png',
  'https://a5.behance.example/0a1b/img/profile/no-image-276.jpg',
  'https://secure.meetupstatic.example/photos/event/9/0/highres_1.jpeg',
  'https://photos.wellfound.com/startups/i/1-0a1b-medium_jpg.jpg',
  'https://ph-static.example/default-avatar.png',
  'https://scontent.example/v/t51.2885-19/44884218_345707102882519_2446069589734326272_n.jpg',
  'https://scontent.example/v/t51.2885-19/464760996_1254146839119862_3605321457742435801_n.jpg',
  'https://www.instagram.com/static/images/ico/favicon-200.png',
  'https://static.cdninstagram.example/rsrc.php/v3/y1/r/0a1b.png',
  'https://www.redditstatic.example/icon.png',
  'https://www.redditstatic.example/avatars/defaults/v2/avatar_default_3.png',
  'https://share.redd.example/preview/user/9',
  'https://styles.redditmedia.example/t5_9/styles/profileBannerImage_9.jpg',
  'https://p16-sign-va.tiktokcdn.example/musically-maliva-obj/1594805258216454~c5_720x720.jpeg?x=1',
  'https://cdn.about.me/s3/h/z/social.0a1b2c3d.png',
  'https://github.githubassets.com/assets/gist-og-image-0f0f.png',
  'https://gravatar.com/images/share-card.png',
  'https://avatars.micro.blog/avatars/2025/36/9000002_header.jpg',
  'https://linktr.ee/og/image/wrenna.jpg',
  'https://substackcdn.example/image/fetch/w_1200/https%3A%2F%2Fx.example%2Fsubscribe-card.jpg',
];

/** Those whose title names no handle: nothing but the addresses in the head says whose it is. */
const WITHOUT_HANDLE = SITES.filter(([, title]) => !title.includes('wrenna'));

type Head = { title: string } & Partial<Record<'og' | 'canonical' | 'ogUrl' | 'image', string>>;

const meta = (property: string, content: string | undefined): string =>
  content === undefined ? '' : `<meta property="${property}" content="${content}">`;

/** What comes of a page that is nothing but a head: a profile's name and avatar, `unread`, or that it is none. */
function readHead(url: string, { title, og, canonical, ogUrl, image }: Head) {
  const link = canonical ? `<link rel="canonical" href="${canonical}">` : '';
  const head = [meta('og:title', og), meta('og:url', ogUrl), meta('og:image', image)].join('');
  const html = `<html><head><title>${title}</title>${link}<meta property="og:type" content="profile">${head}</head><body></body></html>`;
  const reading = readPage(pageOf(url, html));
  if (reading.kind !== 'profile') return { none: reading.pending ? 'pending' : 'no profile' };
  const { name, avatar, unread } = reading.profile;
  return unread ? { unread: true } : { name, avatar };
}

const entitled = (title: string, name: string): string => title.replace('NAME', name);

describe.each(WITHOUT_HANDLE)('%s', (_, title, url) => {
  const own = entitled(title, 'Wrenna Okoro');
  const other = entitled(title, 'Tam Lindqvist');

  test.each([
    ['the title alone', { title: other }],
    ['the title and Open Graph without an address', { title: other, og: other }],
    ['a canonical link of the front page', { title: other, canonical: new URL('/', url).href }],
    ['Open Graph of one person, the title of another', { title: own, og: other, canonical: url }],
    ['the same the other way round', { title: other, og: own, canonical: url }],
  ])('nobody is shown by %s', (_what, head) => {
    expect(readHead(url, head)).toEqual({ unread: true });
  });

  test.each([
    ['canonical link', { canonical: url }],
    ['og:url', { ogUrl: url }],
  ])('a person is shown whom the %s names', (_what, address) => {
    expect(readHead(url, { title: own, ...address })).toMatchObject({ name: 'Wrenna Okoro' });
    expect(readHead(url, { title: own.replace('Okoro', 'OKORO'), og: own, ...address })).toMatchObject({
      name: 'Wrenna Okoro',
    });
  });

  test.each(['Page not found', '404', 'Log in', 'Just a moment...', 'Access denied', 'Security check'])(
    'a page entitled %j is nobody’s, whatever its head says',
    (words) => {
      const wall = entitled(title, words);
      const own = entitled(title, 'Wrenna Okoro');
      expect(readHead(url, { title: wall, canonical: url })).toEqual({ none: 'no profile' });
      expect(readHead(url, { title: wall, og: own, canonical: url, ogUrl: url })).toEqual({
        none: 'no profile',
      });
    },
  );
});

test.each(SITES)(
  '%s: a page entitled as a wall is nobody’s, though Open Graph names the person',
  (_, title, url) => {
    const own = entitled(title, 'Wrenna Okoro');
    const head = { title: 'Log in to see more', og: own, canonical: url, ogUrl: url };
    expect(readHead(url, head)).toEqual({ none: 'no profile' });
  },
);

test.each(SITES.filter(([, title]) => /\((?:@|u\/)/.test(title)))(
  '%s: a person may have the words of a wall for a name, where the title has the handle',
  (_, title, url) => {
    const own = entitled(title, 'Access Denied');
    expect(readHead(url, { title: own, canonical: url })).toMatchObject({ name: 'Access Denied' });
  },
);

test.each([
  ['crunchbase', 'Wrenna Okoro - Head of Captcha @ Kite Works - Crunchbase Person Profile'],
  ['xing', 'Wrenna Okoro - Captcha-Entwicklerin | XING'],
])('%s: a job may have the words of a wall', (site, title) => {
  const url = SITES.find(([id]) => id === site)?.[2] ?? '';
  expect(readHead(url, { title, canonical: url })).toMatchObject({ name: 'Wrenna Okoro' });
});

const photoOf = (site: string): string | undefined =>
  PHOTOS[site] ??
  FIXTURES.find(
    (one) => one.site === site && one.name === 'full' && one.expected?.sources.avatar?.from === 'open-graph',
  )?.expected?.avatar;

test.each(SITES)('%s: the photo is shown, of the person alone', (site, title, url) => {
  const own = entitled(title, 'Wrenna Okoro');
  const image = photoOf(site) ?? 'https://cdn.example/w.png';
  const whole = { title: own, og: own, canonical: url, ogUrl: url, image };
  expect(readHead(url, whole)).toHaveProperty('avatar', photoOf(site));
  expect(readHead(url, { title: own, image })).not.toHaveProperty('avatar', expect.anything());
});

describe.each(SITES)('%s', (_, title, url) => {
  test.each(OWN_PICTURES)('%s is no avatar', (image) => {
    const own = entitled(title, 'Wrenna Okoro');
    const reading = readHead(url, { title: own, og: own, canonical: url, ogUrl: url, image });
    expect(reading).toHaveProperty('name');
    expect(reading).not.toHaveProperty('avatar', expect.anything());
  });
});

test('behance: the site’s own picture is no avatar in the data of the page either', () => {
  const { url = '', html = '' } =
    FIXTURES.find(({ site, name }) => site === 'behance' && name === 'full') ?? {};
  const without = html.replaceAll(
    'https://mir.example/user/276/w.jpg',
    'https://a5.behance.example/no-image-276.jpg',
  );
  const reading = readPage(pageOf(url, without));
  expect(reading).toMatchObject({ kind: 'profile', profile: { name: 'Wrenna Okoro' } });
  expect(reading).not.toHaveProperty('profile.avatar');
});
