import type { TimelineEntry } from '../../../utils/core/timeline.ts';
import type { Introduced, MetDraft, PersonView } from '../../../utils/core/views.ts';
import { communityName } from '../../person/community-name.ts';
import { NoteItem, type NoteItemProps } from '../../person/NoteItem.tsx';
import { changeInWords } from '../../person/ProfileChanges.tsx';
import { Button } from '../../ui/Button.tsx';
import { BinIcon } from '../../ui/icons.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { When } from '../../ui/When.tsx';
import { capital } from '../../ui/words.ts';
import { InteractionItem, type InteractionItemProps } from './InteractionItem.tsx';
import type { PeopleSearch } from './MetFields.tsx';
import { MetItem } from './MetItem.tsx';
import { PersonLink } from './PersonLink.tsx';
import { isThrough, Through } from './Through.tsx';
import { Told } from './Told.tsx';

export interface TimelineItemProps
  extends Omit<InteractionItemProps, 'interaction' | 'personId'>,
    Omit<NoteItemProps, 'note'> {
  view: PersonView;
  communities: readonly Pickable[];
  /** Finds through whom somebody was met. */
  search?: PeopleSearch | undefined;
  siteName(siteId: string): string;
  onOpenPerson(personId: string): void;
  onDeleteChange(id: string): void;
  onLeave(membershipId: string): void;
  /** `false`, or a promise of it, keeps the form open. */
  onEditMet(personId: string, draft: MetDraft): unknown;
  onRemoveMet(): void;
  onRemoveIntroduction(introduced: Introduced): void;
}

type Of<Kind extends TimelineEntry['kind']> = {
  entry: Extract<TimelineEntry, { kind: Kind }>;
} & TimelineItemProps;

interface PlainProps {
  title: string;
  at: number;
  now: number;
  text: string;
  removeLabel: string;
  onRemove(): void;
}

/** One that can only be taken away. */
function Plain({ title, at, now, text, removeLabel, onRemove }: PlainProps) {
  return (
    <Told
      title={title}
      when={<When at={at} now={now} />}
      actions={<Button small look="quiet" icon={<BinIcon />} label={removeLabel} onClick={onRemove} />}
    >
      <p dir="auto">{text}</p>
    </Told>
  );
}

function ChangeItem({ entry: { change }, now, siteName, onDeleteChange }: Of<'change'>) {
  const words = changeInWords(change);
  return (
    <Plain
      title={`Changed on ${siteName(change.key.split(/[:#]/u)[0] ?? '')}`}
      at={change.at}
      now={now}
      text={capital(words)}
      removeLabel={`Delete this change: ${words}`}
      onRemove={() => onDeleteChange(change.id)}
    />
  );
}

function CommunityItem({ entry: { membership }, now, communities, onLeave }: Of<'community'>) {
  const { id, communityId, createdAt } = membership;
  const name = communityName(communityId, communities);
  return (
    <Plain
      title="Community"
      at={createdAt}
      now={now}
      text={name}
      removeLabel={`Remove this community: ${name}`}
      onRemove={() => onLeave(id)}
    />
  );
}

function HowMetItem({ entry: { met }, ...props }: Of<'met'>) {
  const { person, through } = props.view;
  return (
    <MetItem
      {...props}
      personId={person.id}
      met={met}
      through={through}
      title="You met"
      editLabel="Edit how you met"
      removeLabel="Remove how you met"
      onRemove={props.onRemoveMet}
    >
      {isThrough({ met, through }) && (
        <p dir="auto">
          Through <Through met={met} through={through} onOpenPerson={props.onOpenPerson} />
        </p>
      )}
    </MetItem>
  );
}

function IntroductionItem({ entry: { introduced }, ...props }: Of<'introduction'>) {
  const { id, name, met } = introduced;
  return (
    <MetItem
      {...props}
      personId={id}
      met={met}
      through={props.view.person}
      title="Introduction"
      editLabel={`Edit how you met ${name}`}
      removeLabel={`Remove this introduction: ${name}`}
      onRemove={() => props.onRemoveIntroduction(introduced)}
    >
      <p dir="auto">
        You met <PersonLink person={introduced} onOpenPerson={props.onOpenPerson} /> through them.
      </p>
    </MetItem>
  );
}

/** One entry in the history of somebody, to be edited where it can be, and deleted. Out: what is to be done with it. */
export function TimelineItem({ entry, ...props }: { entry: TimelineEntry } & TimelineItemProps) {
  if (entry.kind === 'contact')
    return (
      <InteractionItem
        {...props}
        personId={props.view.person.id}
        near={props.view.memberships.map(({ communityId }) => communityId)}
        interaction={entry.interaction}
      />
    );
  if (entry.kind === 'change') return <ChangeItem {...props} entry={entry} />;
  if (entry.kind === 'community') return <CommunityItem {...props} entry={entry} />;
  if (entry.kind === 'met') return <HowMetItem {...props} entry={entry} />;
  if (entry.kind === 'introduction') return <IntroductionItem {...props} entry={entry} />;
  return <NoteItem {...props} note={entry.note} />;
}
