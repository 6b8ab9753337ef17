import { mention } from './contact.ts';
import { type Entry, entryIn, isEntry, lineIn, listIn, saidBy, textIn } from './entry.ts';

/** A kind of contact field or life event, which the user of Monica may have added. */
export interface Type {
  name: string;
  /** How an address of this kind begins, such as `mailto:`; else empty. */
  protocol: string;
}

/** The types by their uuid. */
export type Types = ReadonlyMap<string, Type>;

const typeOf = (said: Entry): Type => ({
  name: mention(lineIn(said, 'name') || lineIn(said, 'translation_key').replace(/_/gu, ' ')),
  protocol: textIn(said, 'protocol').toLowerCase(),
});

/** The types of one kind, such as `contact_field_types`, that an account has. */
export const typesIn = (account: Entry, kind: string): Types =>
  new Map(
    listIn(entryIn(account, 'instance'), kind).flatMap((value) =>
      isEntry(value) ? [[textIn(value, 'uuid'), typeOf(saidBy(value))] as const] : [],
    ),
  );
