import type { ComponentChildren } from 'preact';
import { minutesInWords } from '../../utils/core/duration.ts';
import type { Interaction } from '../../utils/core/interaction.ts';
import { Chips } from '../ui/Chip.tsx';
import { useKindName } from '../ui/kind-names.ts';
import { Said } from '../ui/Said.tsx';
import { When } from '../ui/When.tsx';
import { capital, isolate, listOfNames } from '../ui/words.ts';

export interface InteractionEntryProps {
  interaction: Interaction;
  now: number;
  /** The others who were in it, by name. */
  others?: readonly string[] | undefined;
  /** The community it was in, by name. */
  place?: string | undefined;
  /** What can be done with it: buttons, at the end of its first line. */
  actions?: ComponentChildren;
  /** Below. */
  children?: ComponentChildren;
}

/** Where it was, at what, and how long. */
const spent = ({ place, event, duration }: Interaction): string =>
  [
    place === undefined ? '' : ` · at ${isolate(place)}`,
    event === undefined ? '' : ` · ${isolate(event)}`,
    duration === undefined ? '' : ` · ${minutesInWords(duration)}`,
  ].join('');

/** What was given or got, in words. */
function Things({ word, things = [] }: { word: string; things: readonly string[] | undefined }) {
  if (things.length === 0) return null;
  return (
    <p class="k-small">
      <span class="k-soft">{word} </span>
      {listOfNames(things, things.length)}
    </p>
  );
}

/** One interaction: kind, when, with whom else, what about, what was given and got. */
export function InteractionEntry({
  interaction,
  now,
  others = [],
  place,
  actions,
  children,
}: InteractionEntryProps) {
  const { kind, at, about, topics, gave, got } = interaction;
  const kindName = useKindName();
  return (
    <>
      <div class="k-entry-head">
        <span class="k-entry-kind">{capital(kindName(kind))}</span>
        <span class="k-soft k-small">
          <When at={at} now={now} />
          {others.length > 0 && ` · with ${listOfNames(others)}`}
          {place !== undefined && ` · in ${isolate(place)}`}
          {spent(interaction)}
        </span>
        {actions && <span class="k-entry-actions">{actions}</span>}
      </div>
      {about !== '' && <Said text={about} />}
      <Things word="You gave" things={gave} />
      <Things word="You got" things={got} />
      <Chips texts={topics} label="Topics" look="plain" />
      {children}
    </>
  );
}
