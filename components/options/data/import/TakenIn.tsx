import { useEffect, useRef } from 'preact/hooks';
import type { FileImport } from '../../../../utils/core/file-import.ts';
import { Button } from '../../../ui/Button.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { When } from '../../../ui/When.tsx';
import { counted } from '../../../ui/words.ts';

export interface TakenInProps {
  /** The latest first. */
  imports: readonly FileImport[];
  /** Those that can be taken back. */
  undoable: ReadonlySet<string>;
  /** Milliseconds. */
  now: number;
  onStop(id: string): void;
  onTakeBack(id: string): void;
}

const people = (count: number): string => counted(count, 'person', 'people');

/** What it did so far, in words. */
function outcome({ added, updated, entries }: FileImport): string {
  const parts = [
    added > 0 ? `${people(added)} added` : '',
    updated > 0 ? `${people(updated)} with more` : '',
    entries > 0 ? `${counted(entries, 'contact or note', 'contacts and notes')} added` : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : 'Nothing was new';
}

function Going({ one, onStop }: { one: FileImport } & Pick<TakenInProps, 'onStop'>) {
  const back = one.state === 'undoing';
  return (
    <div class="k-stack k-stack-close">
      <Progress
        label={back ? 'Being taken back' : `Being taken in: ${outcome(one)}`}
        done={one.done}
        total={Math.max(1, one.batches)}
      />
      <p class="k-soft k-small">
        {back ? 'It goes on' : 'You can close this page: it goes on'} as long as the browser is open.
      </p>
      {!back && (
        <div>
          <Button small onClick={() => onStop(one.id)}>
            Stop
          </Button>
        </div>
      )}
    </div>
  );
}

function One({ one, undoable, now, ...on }: { one: FileImport } & Omit<TakenInProps, 'imports'>) {
  const going = one.state === 'running' || one.state === 'undoing';
  return (
    <li class="k-stack k-stack-close">
      <p dir="auto">
        <span class="k-strong">{one.file}</span>{' '}
        <span class="k-soft k-small">
          {one.format} · <When at={one.at} now={now} />
        </span>
      </p>
      {going ? (
        <Going one={one} onStop={on.onStop} />
      ) : (
        <div class="k-row k-row-apart">
          <p class="k-small k-grow">
            {outcome(one)}
            {one.state === 'cancelled' ? '. It was stopped before its end.' : '.'}
          </p>
          {undoable.has(one.id) && (
            <Button small label={`Take it back: ${one.file}`} onClick={() => on.onTakeBack(one.id)}>
              Take it back
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** Files that are being taken in or were. In: their list. Out: to stop one, to take one back. */
export function TakenIn(props: TakenInProps) {
  const title = useRef<HTMLHeadingElement>(null);
  const count = props.imports.length;
  const before = useRef(count);
  useEffect(() => {
    // What was taken back is gone, and the focus with it: the keyboard goes on from here.
    if (count < before.current && document.activeElement === document.body) title.current?.focus();
    before.current = count;
  }, [count]);
  if (count === 0) return null;
  return (
    <div class="k-stack">
      <h3 ref={title} tabIndex={-1}>
        Files taken in
      </h3>
      <ul class="k-list">
        {props.imports.map((one) => (
          <One key={one.id} one={one} {...props} />
        ))}
      </ul>
    </div>
  );
}
