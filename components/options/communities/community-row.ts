import type { Community } from '../../../utils/core/community.ts';
import type { OwnCommunity } from '../../../utils/core/own-community.ts';
import { counted, isolate } from '../../ui/words.ts';

/** A community with who of the user's people is in it. */
export interface CommunityRow {
  community: Community | OwnCommunity;
  /** The user belongs to it. */
  isMine: boolean;
  /** How many people the user knows there. */
  known: number;
}

/** Whether it was added by the user, or came with a file. */
export const isOwn = (community: Community | OwnCommunity): community is OwnCommunity =>
  'createdAt' in community;

/** Whether it concerns the user: they or people they know belong to it, or they added it. */
const isNear = ({ community, isMine, known }: CommunityRow): boolean =>
  isMine || known > 0 || (isOwn(community) && community.file === undefined);

const textOf = ({ community: { name, topics, region, description } }: CommunityRow): string =>
  [name, ...topics, region, description].join(' ').toLocaleLowerCase();

/** Those with all the words typed, wherever they stand; those that concern the user, while nothing is typed. */
export function rowsFor(rows: readonly CommunityRow[], typed: string): CommunityRow[] {
  const words = typed.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows.filter(isNear);
  return rows.filter((row) => {
    const text = textOf(row);
    return words.every((word) => text.includes(word));
  });
}

/** Who is there, and where it comes from, in a few words. */
export function stateWords({ community, isMine, known }: CommunityRow): string[] {
  const from = isOwn(community) && community.file && `From ${isolate(community.file.name)}`;
  return [
    isMine ? 'You belong to it' : '',
    known > 0 ? `You know ${counted(known, 'person', 'people')} there` : '',
    isOwn(community) ? from || 'Added by you' : '',
  ].filter(Boolean);
}
