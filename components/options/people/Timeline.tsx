import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { type TimelineEntry, type TimelineKind, timelineOf } from '../../../utils/core/timeline.ts';
import { useEntries } from '../../person/use-entries.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TimelineItem, type TimelineItemProps } from './TimelineItem.tsx';

const ALL = 'all';
type Shown = typeof ALL | Exclude<TimelineKind, 'met'>;
const KINDS: readonly { value: Shown; label: string }[] = [
  { value: ALL, label: 'All' },
  { value: 'contact', label: 'Contacts' },
  { value: 'note', label: 'Notes' },
  { value: 'insight', label: 'Insights' },
  { value: 'resource', label: 'Resources' },
  { value: 'change', label: 'Changes' },
  { value: 'community', label: 'Communities' },
  { value: 'introduction', label: 'Introductions' },
];

/** So many at first, and with each wish for more. */
const STEP = 50;

const MONTH = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric' });
const NO_DAY = 'You have not said when';

/** The entries month by month, in their order; those without a day stand on their own. */
function months(entries: readonly TimelineEntry[]): [month: string, entries: TimelineEntry[]][] {
  return [...Map.groupBy(entries, ({ at }) => (at === undefined ? NO_DAY : MONTH.format(at)))];
}

/** The kind to show, of those that there are: all again, when the last of a kind is gone or there is nothing to choose. */
function useKind(entries: readonly TimelineEntry[]) {
  const [kind, setKind] = useState<Shown>(ALL);
  const has = (value: Shown) => value === ALL || entries.some((one) => one.kind === value);
  const kinds = KINDS.filter(({ value }) => has(value));
  const offered = kinds.length > 2 ? kinds : [];
  if (kind !== ALL && !offered.some(({ value }) => value === kind)) setKind(ALL);
  return { kind, offered, setKind };
}

const entryOf = (element: Element | null): string => element?.getAttribute('data-entry') ?? '';

/** An entry with the focus that stands elsewhere by now, because its day was changed, has the focus there. */
function useFollowed(place: RefObject<HTMLElement | null>, entries: readonly TimelineEntry[]) {
  const last = useRef('');
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const all = [...(place.current?.querySelectorAll('[data-entry]') ?? [])];
    all
      .find((one) => entryOf(one) === last.current)
      ?.querySelector('button')
      ?.focus();
  }, [entries.map(({ id, at }) => `${id} ${at}`).join()]);
  return ({ target }: FocusEvent) => {
    last.current = target instanceof Element ? entryOf(target.closest('[data-entry]')) : '';
  };
}

/** The whole history with a person, newest first, each entry to be edited where it can be, and deleted. */
export function Timeline(props: TimelineItemProps) {
  const all = timelineOf(props.view);
  const { kind, offered, setKind } = useKind(all);
  const { most, more, place, onFocusCapture } = useEntries(all.length, STEP);
  const follow = useFollowed(place, all);
  const some = all.filter((one) => kind === ALL || one.kind === kind);
  return (
    <div
      class="k-stack"
      ref={place}
      tabIndex={-1}
      onFocusCapture={(event) => {
        onFocusCapture(event);
        follow(event);
      }}
    >
      {offered.length > 0 && (
        <Choice
          label="What to show"
          labelHidden
          value={kind}
          options={offered}
          onPick={(picked) => setKind(picked)}
        />
      )}
      {some.length === 0 && <p class="k-soft">Nothing yet. Log a contact or write a note above.</p>}
      {months(some.slice(0, most)).map(([month, entries]) => (
        <section key={month} class="k-stack k-stack-close" aria-label={month}>
          <h3 class="k-soft k-small">{month}</h3>
          <ul class="k-entries">
            {entries.map((entry) => (
              <li key={entry.id} class="k-entry" data-entry={entry.id}>
                <TimelineItem entry={entry} {...props} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {some.length > most && (
        <div class="k-more">
          <Button onClick={more}>Show more</Button>
        </div>
      )}
    </div>
  );
}
