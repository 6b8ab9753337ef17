import { Button } from '../../ui/Button.tsx';
import { sizeInWords } from '../../ui/words.ts';

export interface StorageProps {
  /** In bytes; undefined while it is asked. */
  used: number | undefined;
  /** The browser promised to keep what is stored. */
  kept: boolean;
  /** It was asked and did not promise. */
  refused: boolean;
  onKeep(): void;
}

/** How much room the records take, and whether the browser keeps them. Out: the wish that it does. */
export function Storage({ used, kept, refused, onKeep }: StorageProps) {
  if (used === undefined) return null;
  return (
    <section class="k-part" aria-labelledby="k-storage">
      <h2 class="k-part-title" id="k-storage">
        Room
      </h2>
      <p class="k-soft">
        {sizeInWords(used)} of this computer’s disk are used, with backups and what people are found by.{' '}
        {kept
          ? 'The browser keeps them also when it needs room.'
          : 'The browser did not promise yet to keep them when it needs room.'}
      </p>
      {refused && (
        <p class="k-soft" role="status">
          It does not promise it now. Your records are kept as before; a backup in a file is the surer way.
        </p>
      )}
      {!kept && (
        <div>
          <Button onClick={onKeep}>Ask the browser to keep them</Button>
        </div>
      )}
    </section>
  );
}
