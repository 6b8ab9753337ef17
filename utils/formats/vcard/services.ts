/** A service whose pages are found by what people are called there. */
export interface Service {
  /** As a card names it (RFC 9554, SERVICE-TYPE). */
  name: string;
  /** Other names, in lower case. */
  aliases: readonly string[];
  /** The host of its pages; none where everybody may run one. */
  host?: string;
  handle: RegExp;
  page(handle: string): string;
}

const SERVICES: readonly Service[] = [
  {
    name: 'LinkedIn',
    aliases: [],
    host: 'linkedin.com',
    handle: /^[\p{L}\p{N}_-]+$/u,
    page: (handle) => `https://www.linkedin.com/in/${encodeURIComponent(handle)}`,
  },
  {
    name: 'GitHub',
    aliases: [],
    host: 'github.com',
    handle: /^[a-z0-9-]+$/iu,
    page: (handle) => `https://github.com/${handle}`,
  },
  {
    name: 'X',
    aliases: ['twitter'],
    host: 'x.com',
    handle: /^\w+$/u,
    page: (handle) => `https://x.com/${handle}`,
  },
  {
    name: 'Mastodon',
    aliases: ['fediverse'],
    handle: /^[\w.-]+@[a-z0-9.-]+\.[a-z0-9-]+$/iu,
    page: (handle) => `https://${handle.replace(/^.*@/u, '')}/@${handle.replace(/@.*$/u, '')}`,
  },
  {
    name: 'Bluesky',
    aliases: ['bsky'],
    host: 'bsky.app',
    handle: /^[a-z0-9.-]+\.[a-z0-9-]+$/iu,
    page: (handle) => `https://bsky.app/profile/${handle}`,
  },
];

/** The address of somebody's page, from what a card says of the service and the handle; undefined if it cannot be told. */
export function pageAt(service: string, handle: string): string | undefined {
  const sought = service.toLowerCase();
  const found = SERVICES.find(
    ({ name, aliases }) => name.toLowerCase() === sought || aliases.includes(sought),
  );
  const bare = handle.replace(/^@/u, '');
  return found?.handle.test(bare) ? found.page(bare) : undefined;
}

const hostOf = (page: string): string => (URL.canParse(page) ? new URL(page).hostname : '');

/** The name of the service that a page is of, if it is a known one. */
export function serviceOf(page: string): string | undefined {
  const of = hostOf(page);
  return SERVICES.find(({ host }) => host && (of === host || of.endsWith(`.${host}`)))?.name;
}
