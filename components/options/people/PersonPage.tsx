import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../utils/core/day.ts';
import type { InteractionKind } from '../../../utils/core/interaction-kinds.ts';
import type { NoticedIn } from '../../../utils/core/membership.ts';
import type { Noticed } from '../../../utils/core/memberships/seen.ts';
import { openChanges } from '../../../utils/core/seen-profile.ts';
import type { Introduced, MetDraft, NoteDraft, PersonDraft, PersonView } from '../../../utils/core/views.ts';
import { AddNote } from '../../person/AddNote.tsx';
import { KeepInTouch, type KeepInTouchActs } from '../../person/KeepInTouch.tsx';
import { Likely, type LikelyProps } from '../../person/Likely.tsx';
import { Memberships } from '../../person/Memberships.tsx';
import { NextFollowUp } from '../../person/NextFollowUp.tsx';
import { NoticedMemberships } from '../../person/Noticed.tsx';
import { ProfileChanges } from '../../person/ProfileChanges.tsx';
import { Button } from '../../ui/Button.tsx';
import { BackIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { Identities } from './Identities.tsx';
import type { InteractionEdit } from './InteractionItem.tsx';
import { Joined, type JoinedProps } from './Joined.tsx';
import type { PeopleSearch } from './MetFields.tsx';
import { PersonEnd, type PersonEndProps } from './PersonEnd.tsx';
import { PersonForm } from './PersonForm.tsx';
import { PersonHead } from './PersonHead.tsx';
import { Timeline } from './Timeline.tsx';

export interface PersonPageProps extends Omit<PersonEndProps, 'name'>, KeepInTouchActs {
  /** Undefined while it is read. */
  view: PersonView | undefined;
  /** Who else they may be. */
  likely: LikelyProps['likely'];
  /** Who was joined into them. */
  joins: JoinedProps['joins'];
  kinds: readonly InteractionKind[];
  communities: readonly Pickable[];
  /** Communities that they seem to belong to. */
  noticed: readonly Noticed[];
  /** Finds through whom somebody was met. */
  search?: PeopleSearch | undefined;
  /** The log of a contact with them, as the owner of the page draws it. */
  log?: ComponentChildren;
  tagSuggestions?: readonly string[] | undefined;
  topicSuggestions?: readonly string[] | undefined;
  personName(id: string): string | undefined;
  siteName(siteId: string): string;
  /** Whether to be told of follow-ups, while that is asked. */
  asking?: ComponentChildren;
  /** Milliseconds. */
  now: number;
  busy?: boolean | undefined;
  /** Why the last change to the person could not be saved, as a sentence. */
  problem?: string | undefined;
  onBack(): void;
  onSave(draft: PersonDraft): void;
  onRemoveIdentity(key: string): void;
  /** Makes one person of both; this one stays. */
  onSamePerson(personId: string): void;
  onNotSamePerson(personId: string): void;
  onOpenPerson(personId: string): void;
  onSeparate(joinId: string): void;
  onOpenPage(url: string): void;
  /** `false`, or a promise of it, keeps what was typed in the fields. */
  onAddNote(draft: NoteDraft): unknown;
  /** `false`, or a promise of it, keeps the form open. */
  onEditNote(id: string, draft: NoteDraft): unknown;
  onUseChange(id: string): void;
  onLeaveChange(id: string): void;
  onDeleteChange(id: string): void;
  /** `false`, or a promise of it, keeps the form open. */
  onEditMet(personId: string, draft: MetDraft): unknown;
  onRemoveMet(): void;
  onRemoveIntroduction(introduced: Introduced): void;
  onDeleteNote(id: string): void;
  /** `false`, or a promise of it, keeps the form open. */
  onEditInteraction(id: string, edit: InteractionEdit): unknown;
  onDeleteInteraction(id: string): void;
  onJoin(communityId: string): void;
  onLeave(membershipId: string): void;
  onOpenCommunity(communityId: string): void;
  /** The membership noticed is one, or is none. */
  onMember(communityId: string, noticedIn: NoticedIn): void;
  onNotMember(communityId: string): void;
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="k-part" aria-label={title}>
      <h2 class="k-part-title">{title}</h2>
      {children}
    </section>
  );
}

function Parts(props: PersonPageProps & { view: PersonView }) {
  const { view, now } = props;
  const { person } = view;
  const { next } = person;
  const today = dayOf(now);
  return (
    <>
      <Part title="Keep in touch">
        <div class="k-panel k-stack">
          {next && <NextFollowUp {...props} person={person} next={next} today={today} />}
          <KeepInTouch {...props} person={person} today={today} />
        </div>
        {next && props.asking}
      </Part>
      <ProfileChanges {...props} changes={openChanges(view.changes ?? [], view.person)} />
      <Part title="History">
        {props.log}
        <AddNote topicSuggestions={props.topicSuggestions} onAddNote={props.onAddNote} />
        <Timeline {...props} view={view} />
      </Part>
      <Part title="Communities">
        <NoticedMemberships {...props} />
        <Memberships {...props} memberships={view.memberships} />
      </Part>
      <Part title="About them">
        <PersonForm key={view.person.id} {...props} person={view.person} through={view.through} />
      </Part>
      <Part title="Pages">
        <Identities {...props} identities={view.identities} />
      </Part>
      {props.likely.length > 0 && (
        <Part title="Maybe the same person">
          <Likely {...props} likely={props.likely} />
        </Part>
      )}
      {props.joins.length > 0 && (
        <Part title="Joined">
          <Joined {...props} joins={props.joins} />
        </Part>
      )}
    </>
  );
}

/** A person's own page: all that the user keeps about them, and all that can be changed. */
export function PersonPage(props: PersonPageProps) {
  const { view } = props;
  return (
    <div class="k-page-body">
      <div>
        <Button small look="quiet" icon={<BackIcon />} onClick={props.onBack}>
          All people
        </Button>
      </div>
      {view ? (
        <>
          <PersonHead view={view} now={props.now} onOpenPerson={props.onOpenPerson} />
          <Parts {...props} view={view} />
          <PersonEnd {...props} name={view.person.name} />
        </>
      ) : (
        <Loading label="Reading this person" lines={7} />
      )}
    </div>
  );
}
