import * as z from 'zod/mini';
import { aspects, formId } from './aspects.ts';
import { id, line, webUrl } from './shapes.ts';

/**
 * How sure it is that a community is as it is described: 'listed' in a public directory, 'seen' (its address, in public
 * material), only 'general knowledge', or its user's 'own' word.
 */
export const CONFIDENCES = ['listed', 'seen', 'general knowledge', 'own'] as const;

/**
 * A community of practice: in the catalogue, or added by the user. What ships has all of what may be left out here but
 * aspects, cadence, region and language: `utils/catalogue/check.ts` sees to it.
 */
export const community = z.strictObject({
  id,
  name: line(),
  url: z.exactOptional(webUrl),
  /** Names of canonical topics. */
  topics: z.array(line()).check(z.minLength(1), z.maxLength(12)),
  /** Fields of work, e.g. 'health', 'law'. */
  fields: z.array(line()).check(z.maxLength(4)),
  form: formId,
  /** Only where this community differs from what its form says. */
  aspects: z.exactOptional(z.partial(aspects)),
  /** What happens there and for whom, in one sentence. */
  description: z.exactOptional(line()),
  /** How often its members meet, where that is known. */
  cadence: z.exactOptional(line()),
  /** How one becomes a member. */
  membership: z.exactOptional(line()),
  region: z.exactOptional(line()),
  /** BCP 47. */
  language: z.exactOptional(line(35)),
  source: line(),
  confidence: z.enum(CONFIDENCES),
});
export type Community = z.infer<typeof community>;
