import type { PastedEntry } from '../../utils/core/views.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { longMoment } from '../ui/time.ts';

/** Who was found, as many as a sentence holds. */
const MOST_NAMED = 4;

function peopleIn({ people }: PastedEntry): string {
  const names = people
    .slice(0, MOST_NAMED)
    .map((one) => ('id' in one ? one.name : `${one.name} (new${one.email ? `, ${one.email}` : ''})`));
  const more = people.length - names.length;
  return [...names, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

const whatOf = (entry: PastedEntry): string =>
  [peopleIn(entry), entry.when && longMoment(new Date(entry.when).getTime())].filter(Boolean).join('; ');

/** What a pasted text put into the form. Out: the wish to have it as the text it is. */
export function PastedNotice({ entry, onText }: { entry: PastedEntry | undefined; onText(): void }) {
  return (
    <div role="status">
      {entry && (
        <Notice>
          <span dir="auto">
            Filled in from the pasted {entry.as}
            {whatOf(entry) && `: ${whatOf(entry)}`}.
          </span>{' '}
          <Button small onClick={onText}>
            Have it as plain text
          </Button>
        </Notice>
      )}
    </div>
  );
}
