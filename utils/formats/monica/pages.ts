import { webUrl } from '../../core/shapes.ts';
import { pageAt } from '../vcard/services.ts';

/** A host with a dot in it and what may follow one: an address without its scheme. */
const HOST_FIRST = /^[\p{L}\p{N}][\p{L}\p{N}.-]*\.\p{L}[\p{L}\p{N}-]+(?::\d+)?(?:[/?#]\S*)?$/u;
/** Only in a field of such a name is `ada.example` a host; anywhere else it may as well be what somebody is called. */
const OF_SITES = /web|site|blog|page|url|link$/iu;

/** Services of Monica’s that cards have no profiles of: how people are called there, and where their page is. */
const SERVICES = new Map<string, [handle: RegExp, before: string]>([
  ['facebook', [/^[a-z\d.]{5,50}$/iu, 'https://www.facebook.com/']],
  ['instagram', [/^[a-z\d._]{1,30}$/iu, 'https://www.instagram.com/']],
  ['telegram', [/^[a-z]\w{3,31}$/iu, 'https://t.me/']],
]);

function addressOf(type: string, value: string): string | undefined {
  const isHostFirst = HOST_FIRST.test(value) && (value.includes('/') || OF_SITES.test(type));
  const url = isHostFirst ? `https://${value}` : value;
  return webUrl.safeParse(url).success && URL.canParse(url) ? url : undefined;
}

function atService(type: string, value: string): string | undefined {
  const [handle, before] = SERVICES.get(type.toLowerCase()) ?? [];
  const bare = value.replace(/^@/u, '');
  return handle?.test(bare) ? `${before}${bare}` : undefined;
}

/**
 * The address of the page that a contact field names: an address, or what somebody is called on a known service.
 * @param type the name of the field’s type, such as `LinkedIn`.
 * @returns undefined where it cannot be told.
 */
export const pageOf = (type: string, value: string): string | undefined =>
  addressOf(type, value) ?? pageAt(type, value) ?? atService(type, value);
