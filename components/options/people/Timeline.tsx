import { useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { type TimelineEntry, type TimelineKind, timelineOf } from '../../../utils/core/timeline.ts';
import type { PersonView } from '../../../utils/core/views.ts';
import { NoteItem, type NoteItemProps } from '../../person/NoteItem.tsx';
import { changeInWords } from '../../person/ProfileChanges.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { When } from '../../ui/When.tsx';
import { capital } from '../../ui/words.ts';
import { InteractionItem, type InteractionItemProps } from './InteractionItem.tsx';

export interface TimelineProps
  extends Omit<InteractionItemProps, 'interaction' | 'personId'>,
    Omit<NoteItemProps, 'note'> {
  view: PersonView;
  communities: readonly Pickable[];
  siteName(siteId: string): string;
}

const ALL = 'all';
type Shown = typeof ALL | Exclude<TimelineKind, 'community' | 'met'>;
const KINDS: readonly { value: Shown; label: string }[] = [
  { value: ALL, label: 'All' },
  { value: 'contact', label: 'Contacts' },
  { value: 'note', label: 'Notes' },
  { value: 'insight', label: 'Insights' },
  { value: 'resource', label: 'Resources' },
  { value: 'change', label: 'Changes' },
];

/** So many at first, and with each wish for more. */
const STEP = 50;

const MONTH = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric' });

function Told({
  entry,
  title,
  text,
  now,
}: {
  entry: TimelineEntry;
  title: string;
  text: string;
  now: number;
}) {
  return (
    <>
      <div class="k-entry-head">
        <span class="k-entry-kind">{title}</span>
        <span class="k-soft k-small">
          <When at={entry.at} now={now} />
        </span>
      </div>
      {text !== '' && <p dir="auto">{text}</p>}
    </>
  );
}

function Entry({ entry, ...props }: { entry: TimelineEntry } & TimelineProps) {
  const { now, communities, siteName, view } = props;
  if (entry.kind === 'contact')
    return <InteractionItem {...props} personId={view.person.id} interaction={entry.interaction} />;
  if (entry.kind === 'change') {
    const site = siteName(entry.change.key.split(/[:#]/u)[0] ?? '');
    return (
      <Told
        entry={entry}
        title={`Changed on ${site}`}
        text={capital(changeInWords(entry.change))}
        now={now}
      />
    );
  }
  if (entry.kind === 'community') {
    const { communityId } = entry.membership;
    const name = communities.find(({ id }) => id === communityId)?.name ?? communityId;
    return <Told entry={entry} title="Community" text={name} now={now} />;
  }
  if (entry.kind === 'met') {
    const { how, through } = entry.met;
    return (
      <Told
        entry={entry}
        title="You met"
        text={[how, through && `through ${through}`].filter(Boolean).join(', ')}
        now={now}
      />
    );
  }
  return <NoteItem {...props} note={entry.note} />;
}

/** The entries month by month, in their order. */
function months(entries: readonly TimelineEntry[]): [month: string, entries: TimelineEntry[]][] {
  return [...Map.groupBy(entries, ({ at }) => MONTH.format(at))];
}

/** The whole history with a person, newest first, each entry to be edited and deleted where it can be. */
export function Timeline(props: TimelineProps) {
  const [kind, setKind] = useState<Shown>(ALL);
  const [most, setMost] = useState(STEP);
  const place = useRef<HTMLDivElement>(null);
  const all = timelineOf(props.view);
  const before = useRef(all.length);
  useEffect(() => {
    // What was deleted is gone, and the focus with it: the keyboard goes on from here.
    if (all.length < before.current && document.activeElement === document.body) place.current?.focus();
    before.current = all.length;
  }, [all.length]);
  const some = all.filter((one) => kind === ALL || one.kind === kind);
  const kinds = KINDS.filter(({ value }) => value === ALL || all.some((one) => one.kind === value));
  return (
    <div class="k-stack" ref={place} tabIndex={-1}>
      {kinds.length > 2 && (
        <Choice
          label="What to show"
          labelHidden
          value={kind}
          options={kinds}
          onPick={(picked) => setKind(picked)}
        />
      )}
      {some.length === 0 && (
        <p class="k-soft">Nothing yet. Log a contact in the popup or on the card, or write a note above.</p>
      )}
      {months(some.slice(0, most)).map(([month, entries]) => (
        <section key={month} class="k-stack k-stack-close" aria-label={month}>
          <h3 class="k-soft k-small">{month}</h3>
          <ul class="k-entries">
            {entries.map((entry) => (
              <li key={entry.id} class="k-entry">
                <Entry entry={entry} {...props} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {some.length > most && (
        <div class="k-more">
          <Button onClick={() => setMost(most + STEP)}>Show more</Button>
        </div>
      )}
    </div>
  );
}
