import { useState } from 'preact/hooks';
import { classes } from './classes.ts';

/** From here on only the beginning is shown at first. */
const LONG = 420;
const LINES = 6;

export const isLong = (text: string): boolean =>
  text.length > LONG || text.split('\n', LINES + 1).length > LINES;

/** What a user or a page wrote, with its line breaks, in its own direction; the rest of a long text opens on a click. */
export function Said({ text, soft }: { text: string; soft?: boolean }) {
  const [whole, setWhole] = useState(false);
  const long = isLong(text);
  return (
    <div>
      <p dir="auto" class={classes('k-said', soft && 'k-soft', long && !whole && 'k-said-short')}>
        {text}
      </p>
      {long && (
        <button
          type="button"
          class="k-link-button k-small"
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? 'Show less' : 'Show all'}
        </button>
      )}
    </div>
  );
}
