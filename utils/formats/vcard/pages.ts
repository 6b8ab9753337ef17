import type { Property } from './property.ts';
import { pageAt } from './services.ts';
import { lineOf } from './value.ts';

/** The address if it is one of the web, with its scheme. */
const webAddress = (text: string): string | undefined =>
  /^https?:\/\/[^\s/]\S*$/iu.test(text) && URL.canParse(text) ? text : undefined;

/** The address of a page, to which the scheme is added where a card leaves it out. */
function anyAddress(text: string): string | undefined {
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]\S*)?$/u.test(text)) return webAddress(`https://${text}`);
  return webAddress(text);
}

/** Types that say how an entry is used, not what it is of. */
const USES = new Set(['pref', 'home', 'work', 'other', 'internet', 'voice']);

/** The types of a property that tell it from others, in lower case. */
export const typesOf = ({ params }: Property): string[] =>
  (params.get('type') ?? [])
    .map((type) => type.trim().toLowerCase())
    .filter((type) => type !== '' && type !== 'pref' && type !== 'internet' && type !== 'voice');

/** The service and the handle of a profile: of RFC 9554, of Apple, and of both versions of Monica. Either may be empty. */
export function accountOf(property: Property): { service: string; handle: string } {
  const { name, params, value } = property;
  const service =
    params.get('service-type')?.[0] ??
    (params.get('type') ?? []).find((type) => !USES.has(type.toLowerCase())) ??
    /^x-(?!social)(.*)$/u.exec(name)?.[1] ??
    '';
  const written = lineOf(value).replace(/^x-apple:/iu, '');
  return { service, handle: (params.get('username') ?? params.get('x-user'))?.[0] || written };
}

function profilePage(property: Property): string | undefined {
  const text = lineOf(property.value);
  // `ada.example` may be a handle as well as a host, so only what has a path is taken for an address.
  const address = text.includes('/') ? anyAddress(text) : undefined;
  const { service, handle } = accountOf(property);
  return address ?? pageAt(service, handle);
}

const webPage = ({ value }: Property): string | undefined => webAddress(lineOf(value));

const PAGES = new Map<string, (property: Property) => string | undefined>([
  ['url', ({ value }) => anyAddress(lineOf(value))],
  ['impp', webPage],
  ['related', (property) => (typesOf(property).includes('me') ? webPage(property) : undefined)],
  ...[
    'socialprofile',
    'x-socialprofile',
    'x-social-profile',
    'x-linkedin',
    'x-github',
    'x-twitter',
    'x-mastodon',
    'x-bluesky',
  ].map((name) => [name, profilePage] as const),
]);

/** The address of the page that a property names, if it names one. */
export const pageOf = (property: Property): string | undefined => PAGES.get(property.name)?.(property);

/** Whether a property names somebody's account on a service. */
export const isProfile = ({ name }: Property): boolean => PAGES.get(name) === profilePage;
