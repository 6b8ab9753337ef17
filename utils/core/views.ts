import type { IdentityRecord } from './identity.ts';
import type { Interaction } from './interaction.ts';
import type { Membership } from './membership.ts';
import type { Note, NoteKind } from './note.ts';
import type { PastedAs } from './pasted.ts';
import type { Met, Person } from './person.ts';
import type { Profile } from './profile.ts';
import type { ProfileChange } from './profile-change.ts';
import type { Likeness } from './same-person.ts';

/** A person with what belongs to them: what the card and the person's own page show. */
export interface PersonView {
  person: Person;
  identities: readonly IdentityRecord[];
  /** Newest first. */
  notes: readonly Note[];
  /** Newest first. */
  interactions: readonly Interaction[];
  memberships: readonly Membership[];
  /** What was seen to change on their pages, newest first. */
  changes?: readonly ProfileChange[];
  /** Through whom the user met them, where that is somebody known. */
  through?: Pick<Person, 'id' | 'name'>;
  /** Whom the user met through them. */
  introduced?: readonly Introduced[];
}

/** Somebody the user met through another, with all that is known of how. */
export type Introduced = Pick<Person, 'id' | 'name'> & { met: Met };

/** What stands in the current tab. */
export type PageView =
  | { kind: 'looking' }
  /** A profile; `known` is the person behind it, if the user saved them; if not, `likely` is who they may be. */
  | {
      kind: 'profile';
      profile: Profile;
      known?: PersonView;
      likely?: readonly Likeness[];
      siteName: string;
    }
  /** Somebody the user asked for, whatever the page is. */
  | { kind: 'person'; known: PersonView }
  /** A page that is no profile, with the reason as a sentence. */
  | { kind: 'no profile'; reason: string }
  /** A page that may not be read: not enabled and not opened by the user, or one of the browser's own. */
  | { kind: 'closed'; reason: string };

/** Somebody who is not known yet, with an e-mail address where one was said. */
export interface Newcomer {
  name: string;
  email?: string;
}

/** What a new interaction is made of, before it is checked. Days and times are the user's own time zone. */
export interface InteractionDraft {
  /** Ids of known people. */
  personIds: readonly string[];
  /** Names of people to be added. */
  newNames: readonly string[];
  /** E-mail addresses that were said of some of them. */
  newEmails?: readonly Required<Newcomer>[];
  kind: Interaction['kind'];
  /** `YYYY-MM-DDTHH:mm`, as an `<input type="datetime-local">` gives it; empty for now. */
  when: string;
  about: string;
  topics: readonly string[];
  /** `YYYY-MM-DD` or empty. */
  followUpOn: string;
  /** What is to be done then; empty for nothing. Where it is absent, an edit leaves it as it was. */
  followUpWhat?: string;
  /** What the user gave, and got. Where they are absent, an edit leaves them as they were. */
  gave?: readonly string[];
  got?: readonly string[];
  /** What they told the user, and links from them: each becomes a note of its own. */
  insights?: readonly string[];
  links?: readonly string[];
  /** The community it happened in; empty for none. Where it is absent, an edit leaves it as it was. */
  communityId?: string;
  /** How long it was, as it is typed; empty for not said. Where it is absent, an edit leaves it as it was. */
  duration?: string;
  /** Where it was; empty for not said. Where it is absent, an edit leaves it as it was. */
  place?: string;
  /** The event it was at; empty for none. Where it is absent, an edit leaves it as it was. */
  event?: string;
  /** The line that it was typed in, while it is a draft; the other fields have what it says. */
  line?: string;
}

/** A meeting of a community, before it is checked. */
export type MeetingDraft = Pick<InteractionDraft, 'personIds' | 'when' | 'about'> & {
  /** As it is typed; empty for not said. */
  duration: string;
};

/** What a pasted text puts into the log, each where it says something of it. */
export interface PastedEntry {
  as: PastedAs;
  /** Those who are known, and those who are not. */
  people: readonly ({ id: string; name: string } | Newcomer)[];
  kind?: Interaction['kind'];
  /** As in `InteractionDraft`. */
  when: string;
  about: string;
}

/** What the user writes about a person, before it is checked. */
export interface NoteDraft {
  text: string;
  /** None for a note that is nothing more. */
  kind?: NoteKind | undefined;
  topics?: readonly string[];
  /** As it was typed; empty for none. */
  link?: string;
}

/** How, when (`YYYY-MM-DD`) and through whom the user met somebody; each may be empty. */
export interface MetDraft {
  metHow: string;
  metOn: string;
  metThrough: string;
  /** Through somebody known: then the name is theirs. */
  metThroughId?: string | undefined;
}

/** What the user may change about a person by hand. */
export interface PersonDraft extends MetDraft {
  name: string;
  pronouns: string;
  headline: string;
  organisation: string;
  location: string;
  tags: readonly string[];
}

/** Said after something was done or could not be. */
export interface Message {
  /** `done` offers the undo, where there is one; `problem` says what happened, what was kept, what to do. */
  tone: 'done' | 'problem';
  text: string;
  /** The change that Undo takes back. */
  change?: number;
}
