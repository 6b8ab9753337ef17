import * as z from 'zod/mini';
import { line } from './shapes.ts';

/** The seven aspects in which networking and communities of practice differ. */
export const ASPECTS = [
  'definition',
  'purpose',
  'interaction',
  'focus',
  'membership',
  'knowledge',
  'outcome',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export const aspects = z.strictObject({
  definition: line(),
  purpose: line(),
  interaction: line(),
  focus: line(),
  membership: line(),
  knowledge: line(),
  outcome: line(),
});
export type Aspects = z.infer<typeof aspects>;

/** The two poles that every form, community and circle is shown between. */
export const POLES: Readonly<Record<'networking' | 'practice', Aspects>> = {
  networking: {
    definition: 'informal connections that serve both sides',
    purpose: 'more contacts, more exchange of information and openings',
    interaction: 'ad hoc, now and then',
    focus: 'broad, many interests',
    membership: 'open, flexible',
    knowledge: 'informal, varied',
    outcome: 'openings and resources',
  },
  practice: {
    definition: 'a structured group around a shared field and its learning',
    purpose: 'skill, shared knowledge, problems solved together',
    interaction: 'regular, sustained',
    focus: 'one domain or profession',
    membership: 'committed, by expertise or role',
    knowledge: 'systematic, kept and found again',
    outcome: 'better skill, better practice, new ideas that last',
  },
};

/** The ten collaboration forms. */
export const FORM_IDS = [
  'peer-sourced-insights-exchange',
  'expert-micro-network',
  'cross-disciplinary-guild',
  'knowledge-curation-pod',
  'skill-building-cluster',
  'interest-specific-collaboration-hub',
  'collaborative-learning-cell',
  'micro-mentorship-network',
  'purpose-driven-interaction-circle',
  'cohort-based-practice-network',
] as const;
export const formId = z.enum(FORM_IDS);
export type FormId = z.infer<typeof formId>;
