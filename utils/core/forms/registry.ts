import { expertMicroNetwork } from './expert-micro-network.ts';
import type { Form } from './form.ts';
import { microMentorshipNetwork } from './micro-mentorship-network.ts';

/** The forms that circles are proposed in. */
export const FORMS: readonly Form[] = [expertMicroNetwork, microMentorshipNetwork];
