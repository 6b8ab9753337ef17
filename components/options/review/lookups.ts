import type { FormId } from '../../../utils/core/aspects.ts';
import type { Community } from '../../../utils/core/community.ts';
import type { FormText } from '../../../utils/core/forms/aspects-by-form.ts';
import type { FirstStep } from '../../../utils/core/forms/form.ts';
import type { Goal } from '../../../utils/core/goal.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import type { Note } from '../../../utils/core/note.ts';
import type { Draft } from '../../../utils/core/reach/reach.ts';
import type { CircleSuggestion, ReachSuggestion } from '../../../utils/core/suggestion.ts';
import type { Pickable } from '../../ui/offers.ts';

/** Turns the ids that evidence names into what they stand for. Undefined: not there, or not read yet. */
export interface Lookups {
  personName(id: string): string | undefined;
  community(id: string): Community | undefined;
  /** Those that fit what is typed; undefined until they are read. */
  findCommunities(text: string): readonly Pickable[] | undefined;
  form(id: FormId): FormText;
  goal(id: string): Goal | undefined;
  interaction(id: string): Interaction | undefined;
  note(id: string): Note | undefined;
  firstStep(circle: CircleSuggestion): FirstStep;
  drafts(suggestion: ReachSuggestion): readonly Draft[];
}
