import { metaOf } from './markup/meta.ts';
import { ownAddresses } from './page/own-address.ts';
import { clean, parseUrl, told } from './page/text.ts';
import type { Fields, Page, Site } from './site.ts';
import { avatarIn, channelOf, textIn } from './youtube-state.ts';

/** What a page was loaded for, which stays when the application shows another channel. */
export interface Head {
  /** Names of one channel: its id, its handle, older names. */
  handles: readonly string[];
  name: string | undefined;
  fields: Fields;
}

/** Open Graph of a channel's page: seen 2024. */
function metaHead({ document }: Page, handles: readonly string[]): Head {
  const meta = metaOf(document);
  const name = meta.get('og:title');
  const fields = {
    name: told('open-graph', name),
    bio: told('open-graph', meta.get('og:description')),
    avatar: told('open-graph', meta.get('og:image')),
  };
  return { handles, name: clean(name), fields };
}

/** Whose channel the page was loaded for, and what it says of it. */
export function headOf(page: Page, { identify }: Pick<Site, 'identify'>): Head {
  const handleAt = (url: URL | undefined): string[] => {
    const handle = url && identify(url)?.handle;
    return handle ? [handle] : [];
  };
  const addresses = ownAddresses(page).flatMap(handleAt);
  const channel = channelOf(page.document);
  if (!channel) return metaHead(page, addresses);
  const text = (key: string) => textIn(channel, key);
  const name = text('title');
  const fields = {
    name: told('data', name),
    bio: told('data', text('description')),
    avatar: told('data', avatarIn(channel)),
  };
  const id = handleAt(parseUrl(`https://www.youtube.com/channel/${text('externalId')}`));
  const vanity = handleAt(parseUrl(text('vanityChannelUrl')));
  return { handles: [...id, ...vanity, ...addresses], name: clean(name), fields };
}
