import type { LineEdit } from '../../utils/core/line/rewritten.ts';
import type { Span } from '../../utils/core/line/span.ts';
import type { Understood } from '../../utils/core/line/understood.ts';
import type { ListField, LogState } from './draft.ts';
import { type Around, chosenFor, fillOf, whenOf } from './line-fill.ts';

const LIST_OF = {
  ...{ topic: 'topics', insight: 'insights', link: 'links', gave: 'gave', got: 'got' },
} as const satisfies Record<string, ListField>;

type Now = Exclude<LineEdit['now'], undefined>;
type Wanted = Now | 'gone' | undefined;

/** A text in a list that the form has not any more: another one in its place, where the list is as long as it was. */
function textNow(field: ListField, value: string, said: readonly string[], now: readonly string[]): Wanted {
  if (now.includes(value)) return undefined;
  const other = now.length === said.length ? now[said.indexOf(value)] : undefined;
  return other?.trim() ? { [field]: [other.trim()] } : 'gone';
}

function dayNow(when: string): Wanted {
  const [day, time] = when.split('T');
  return day ? { date: time ? { day, time } : { day } } : 'gone';
}

/** What a part of the line is to say by the form: the same, something else, or nothing. */
function wanted(span: Span, entry: Understood['entry'], state: LogState, around: Around): Wanted {
  const { fields } = fillOf({ entry, spans: [], hints: [] }, around);
  switch (span.part) {
    case 'kind':
      return state.kind === span.value ? undefined : { kind: state.kind };
    case 'date':
      return state.when === whenOf(entry, around.today) ? undefined : dayNow(state.when);
    case 'person': {
      const one = chosenFor(span.value, around.answers);
      return !one || one.id === around.profileId || state.chosen.some(({ id }) => id === one.id)
        ? undefined
        : 'gone';
    }
    case 'community': {
      if (fields.communityId === undefined || state.communityId === fields.communityId) return undefined;
      const place = around.places?.find(({ id }) => id === state.communityId);
      return place ? { community: place.name } : 'gone';
    }
    case 'followUp': {
      const [on, what] = [state.followUpOn, state.followUpWhat.trim()];
      if (on === '') return 'gone';
      if (on === span.value.on && what === (span.value.what ?? '')) return undefined;
      return { followUp: what === '' ? { on } : { on, what } };
    }
    case 'topic':
    case 'insight':
    case 'link':
    case 'gave':
    case 'got': {
      const field = LIST_OF[span.part];
      return textNow(field, span.value, entry[field], state[field]);
    }
    default:
      return undefined;
  }
}

/** What is to be changed in a line so that it says no more than the form, after the user changed something there. */
export const editsOf = ({ spans, entry }: Understood, state: LogState, around: Around): LineEdit[] =>
  spans.flatMap((span): LineEdit[] => {
    const now = wanted(span, entry, state, around);
    if (now === undefined) return [];
    return [now === 'gone' ? { span } : { span, now }];
  });
