import type { LIMITS as CoreLimits } from '../../core/limits.ts';

/** The core's limits again, because a content script takes only types from it: the type makes any difference an error. */
export const LIMITS: typeof CoreLimits = {
  name: 200,
  line: 400,
  url: 2_000,
  text: 20_000,
  tag: 60,
  tags: 50,
  links: 40,
  people: 50,
  emails: 10,
  marks: 20,
};
