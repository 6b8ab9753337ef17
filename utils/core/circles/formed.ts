import { FORM_IDS, type FormId } from '../aspects.ts';
import { ME } from '../membership.ts';
import type { Review } from '../review.ts';
import { circleIn } from '../suggestion-id.ts';

/** A circle that came about, as far as the review of its suggestion tells. */
export interface Formed {
  form: FormId;
  /** What it is about, the most named first. */
  topics: readonly string[];
  /** Who was suggested for it, the user aside. */
  personIds: readonly string[];
}

interface Marked {
  topic?: string;
  personIds: readonly string[];
}

/** Whom and what a mark of the evidence names, see `evidenceMarks`. */
function markedIn(mark: string): Marked {
  const [kind, ...rest] = mark.split(':');
  if (kind === 'topic') return { topic: rest.slice(0, -1).join(':'), personIds: rest.slice(-1) };
  if (kind === 'match') return { topic: rest.slice(0, -2).join(':'), personIds: rest.slice(-2) };
  return { personIds: kind === 'cohort' || kind === 'tie' ? rest : [] };
}

/** What a review says of the circle that it is about; undefined where it is about something else. */
export function formedBy({ id, evidence }: Pick<Review, 'id' | 'evidence'>): Formed | undefined {
  const circle = circleIn(id);
  const form = FORM_IDS.find((one) => one === circle?.form);
  if (!circle || form === undefined) return undefined;
  const marked = evidence.map(markedIn);
  const times = new Map<string, number>();
  for (const { topic } of marked) if (topic) times.set(topic, (times.get(topic) ?? 0) + 1);
  const topics = [...times].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));
  const people = new Set(marked.flatMap(({ personIds }) => personIds));
  people.delete(ME);
  return {
    form,
    topics: topics.length > 0 ? topics.map(([topic]) => topic) : [circle.about],
    personIds: [...people],
  };
}
