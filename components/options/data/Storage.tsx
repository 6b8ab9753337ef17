import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { sizeInWords } from '../../ui/words.ts';

/** What came of asking the browser to keep the records. */
export type Promised = 'asking' | 'promised' | 'refused';

export interface StorageProps {
  /** In bytes; undefined while it is asked. */
  used: number | undefined;
  /** The browser keeps what is stored, also when it needs room. */
  kept: boolean;
  /** Undefined until the user asks. */
  promised: Promised | undefined;
  onKeep(): void;
}

const OUTCOMES: Readonly<Record<Promised, string>> = {
  asking: 'Asking the browser…',
  promised: 'The browser promised to keep them.',
  refused:
    'The browser did not promise it. Nothing was lost, and your records stay where they are. To be safe, export everything to a file now and then; you can also ask again later.',
};

const inRoom = (used: number, kept: boolean): string =>
  `Your records take ${sizeInWords(used)} on this computer’s disk, with their backups and the search. ${
    kept
      ? 'The browser does not delete them to make room for something else.'
      : 'When the disk is nearly full, the browser may delete them to make room.'
  }`;

/** How much room the records take, and whether the browser keeps them. Out: the wish that it does. */
export function Storage({ used, kept, promised, onKeep }: StorageProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that had the focus is gone: the keyboard goes on from here, not from the top of the page.
    if (kept && promised && document.activeElement === document.body) title.current?.focus();
  }, [kept, promised]);
  return (
    <section class="k-part" aria-labelledby="k-storage">
      <h2 class="k-part-title" id="k-storage" ref={title} tabIndex={-1}>
        Storage
      </h2>
      {used === undefined ? (
        <Loading label="Asking how much room the records take" lines={2} />
      ) : (
        <p class="k-soft">
          {inRoom(used, kept)} {/* It stays: screen readers announce only what changes inside it. */}
          <span role="status">{promised && OUTCOMES[promised]}</span>
        </p>
      )}
      {used !== undefined && !kept && (
        <div>
          <Button busy={promised === 'asking'} onClick={onKeep}>
            Ask the browser to keep them
          </Button>
        </div>
      )}
    </section>
  );
}
