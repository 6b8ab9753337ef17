import { useMemo } from 'preact/hooks';
import { dayOf } from '../../utils/core/day.ts';
import { openChanges } from '../../utils/core/seen-profile.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { KeepInTouch } from '../person/KeepInTouch.tsx';
import { Memberships } from '../person/Memberships.tsx';
import { Notes } from '../person/Notes.tsx';
import { NoticedMemberships } from '../person/Noticed.tsx';
import { ProfileChanges } from '../person/ProfileChanges.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EditIcon } from '../ui/icons.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TagField } from '../ui/TagField.tsx';
import type { CardProps } from './Card.tsx';
import { CardHead } from './CardHead.tsx';
import { Glance } from './Glance.tsx';
import { LogSlot } from './LogSlot.tsx';
import { OtherPages } from './OtherPages.tsx';
import { PageReading } from './PageReading.tsx';
import { doubtOf, type ProfilePage, shownOf } from './page.ts';
import { RecentInteractions } from './RecentInteractions.tsx';
import { Section } from './Section.tsx';

interface KnownCardProps extends Omit<CardProps, 'page'> {
  /** The person's page in front of the user; undefined where they are shown on another. */
  page: ProfilePage | undefined;
  known: PersonView;
}

/** The card of somebody the user knows: what the user keeps about them, and the quickest ways to add to it. */
export function KnownCard(props: KnownCardProps) {
  const { page, known, now, recallNote } = props;
  const { person } = known;
  const noticed = useMemo(() => props.membershipsToOffer?.(known) ?? [], [props.membershipsToOffer, known]);
  const doubt = page && doubtOf(page.profile);
  return (
    <>
      <CardHead shown={page ? shownOf(person, page.profile) : person} id={person.id} known>
        <Button
          small
          look="quiet"
          class="k-card-edit"
          icon={<EditIcon />}
          onClick={() => props.onOpenPerson(person.id)}
        >
          Open and edit
        </Button>
      </CardHead>
      {doubt && <Notice>{doubt}</Notice>}
      <ProfileChanges {...props} changes={openChanges(known.changes ?? [], person)} />
      <Glance known={known} now={now} onFollowUpDone={props.onFollowUpDone} onSnooze={props.onSnooze} />
      <LogSlot log={props.log} open={props.logOpen ?? false} primary />
      <Disclosure summary="Keep in touch">
        <KeepInTouch {...props} person={person} today={dayOf(now)} />
      </Disclosure>
      <TagField
        label="Tags"
        tags={person.tags}
        suggestions={props.tagSuggestions}
        placeholder="Add a tag"
        onTags={props.onSetTags}
      />
      <Section title="Notes">
        <Notes
          {...props}
          topicSuggestions={props.tagSuggestions}
          notes={known.notes}
          recallNote={recallNote && (() => recallNote(person.id))}
          onNoteTyped={(text) => props.onNoteTyped?.(person.id, text)}
        />
      </Section>
      <OtherPages {...props} />
      <Section title="Communities">
        <NoticedMemberships {...props} noticed={noticed} />
        <Memberships {...props} memberships={known.memberships} />
      </Section>
      <RecentInteractions {...props} />
      {page && <PageReading profile={page.profile} onReport={props.onReport} onCopy={props.onCopy} />}
    </>
  );
}
