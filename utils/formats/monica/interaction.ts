import type { IncomingInteraction, LeftOut, Place } from '../../core/incoming.ts';
import { quoted } from './quoted.ts';

/** What became of one call, activity or conversation. */
export type Read = { interaction: IncomingInteraction } | { leftOut: LeftOut };

const WORDS = { call: 'call', met: 'activity', message: 'conversation' } as const;

/**
 * The interaction, or why there is none: it is nothing without its day.
 * @param when in ms.
 */
export function interactionFrom(
  at: Place,
  kind: keyof typeof WORDS,
  refs: readonly string[],
  when: number | undefined,
  about: string,
): Read {
  if (when !== undefined && when >= 0) return { interaction: { at, refs, kind, when, about } };
  const what = about === '' ? '' : ` It says ${quoted(about)}.`;
  return {
    leftOut: {
      at,
      reason: `One ${WORDS[kind]} has no date that can be read, or one before 1970, so it is left out.${what}`,
    },
  };
}
