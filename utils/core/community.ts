import * as z from 'zod/mini';
import { aspects, formId } from './aspects.ts';
import { id, line, webUrl } from './shapes.ts';

/** A community of practice: in the catalogue, or added by the user. */
export const community = z.strictObject({
  id,
  name: line(),
  url: webUrl,
  /** Names of canonical topics. */
  topics: z.array(line()).check(z.minLength(1), z.maxLength(12)),
  /** Fields of work, e.g. 'health', 'law'. */
  fields: z.array(line()).check(z.minLength(1), z.maxLength(4)),
  form: formId,
  /** Only where this community differs from what its form says. */
  aspects: z.exactOptional(z.partial(aspects)),
  /** What happens there and for whom, in one sentence. */
  description: line(),
  /** How often its members meet, where that is known. */
  cadence: z.exactOptional(line()),
  /** How one becomes a member. */
  membership: line(),
  region: z.exactOptional(line()),
  /** BCP 47. */
  language: z.exactOptional(line(35)),
  source: line(),
  /** 'listed' in a public directory, 'seen' (its address, in public material), or only 'general knowledge'. */
  confidence: z.enum(['listed', 'seen', 'general knowledge']),
});
export type Community = z.infer<typeof community>;
