import { useEffect, useRef } from 'preact/hooks';
import { TRASH_DAYS, type Trashed, trashedSince } from '../../../utils/core/trash.ts';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { When } from '../../ui/When.tsx';
import { capital, counted } from '../../ui/words.ts';

export interface TrashProps {
  /** What was deleted, newest first; undefined while it is read. */
  trashed: readonly Trashed[] | undefined;
  /** There is more than this. */
  more: boolean;
  /** The id of what is being brought back. */
  busy?: string | undefined;
  /** Milliseconds. */
  now: number;
  onMore(): void;
  onBringBack(id: string): void;
}

const DAY = 86_400_000;

/** How long it can still be brought back: the last day begun counts. */
const left = (at: number, now: number): string =>
  `${counted(Math.max(1, Math.ceil((at - trashedSince(now)) / DAY)), 'day')} left`;

function One({ one, now, busy, onBringBack }: { one: Trashed } & Omit<TrashProps, 'trashed' | 'more'>) {
  return (
    <li class="k-row k-row-apart">
      <div class="k-grow">
        <p class="k-strong k-trash-label" dir="auto">
          {one.label}
        </p>
        <p class="k-soft k-small">
          {capital(one.kind)} · deleted <When at={one.at} now={now} /> · {left(one.at, now)}
        </p>
      </div>
      <Button
        small
        busy={busy === one.id}
        label={`Bring back: ${one.label.slice(0, 60)}`}
        onClick={() => onBringBack(one.id)}
      >
        Bring back
      </Button>
    </li>
  );
}

function List(props: TrashProps) {
  const { trashed, more, onMore } = props;
  if (!trashed) return <Loading label="Reading the trash" lines={3} />;
  if (trashed.length === 0)
    return (
      <p class="k-soft">
        The trash is empty; what you delete stays here for {TRASH_DAYS} days and can be brought back.
      </p>
    );
  return (
    <>
      <ul class="k-list">
        {trashed.map((one) => (
          <One key={one.id} {...props} one={one} />
        ))}
      </ul>
      {more && (
        <div class="k-more">
          <Button onClick={onMore}>Show more</Button>
        </div>
      )}
    </>
  );
}

/** What was deleted in the last 30 days. In: its list. Out: one to be brought back, the wish for more. */
export function Trash(props: TrashProps) {
  const { trashed, onBringBack } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const pressed = useRef<string>(undefined);
  useEffect(() => {
    if (pressed.current === undefined || trashed?.some(({ id }) => id === pressed.current)) return;
    pressed.current = undefined;
    // The button that had the focus is gone: the keyboard goes on from here, not from the top of the page.
    if (document.activeElement === document.body) title.current?.focus();
  }, [trashed]);
  const bringBack = (id: string) => {
    pressed.current = id;
    onBringBack(id);
  };
  return (
    <section class="k-part" aria-labelledby="k-trash">
      <h2 class="k-part-title" id="k-trash" ref={title} tabIndex={-1}>
        Trash
      </h2>
      {trashed?.length !== 0 && (
        <p class="k-soft">
          What you delete stays here for {TRASH_DAYS} days and can be brought back. Then it goes for good.
        </p>
      )}
      <List {...props} onBringBack={bringBack} />
    </section>
  );
}
