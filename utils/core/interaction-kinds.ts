/** Kinds of interaction, with what each weighs in the strength of a tie (a conversation face to face is 1). */
export const INTERACTION_WEIGHTS = {
  met: 1,
  call: 0.8,
  video: 0.8,
  message: 0.3,
  email: 0.4,
  event: 0.6,
  introduction: 0.7,
  mentoring: 1.2,
  collaboration: 1.2,
  'community meeting': 0.8,
} as const;
export type InteractionKind = keyof typeof INTERACTION_WEIGHTS;
export const INTERACTION_KINDS = Object.keys(INTERACTION_WEIGHTS) as InteractionKind[];
