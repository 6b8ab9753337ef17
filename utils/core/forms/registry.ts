import { cohortBasedPracticeNetwork } from './cohort-based-practice-network.ts';
import { collaborativeLearningCell } from './collaborative-learning-cell.ts';
import { crossDisciplinaryGuild } from './cross-disciplinary-guild.ts';
import { expertMicroNetwork } from './expert-micro-network.ts';
import type { Form } from './form.ts';
import { interestSpecificCollaborationHub } from './interest-specific-collaboration-hub.ts';
import { knowledgeCurationPod } from './knowledge-curation-pod.ts';
import { microMentorshipNetwork } from './micro-mentorship-network.ts';
import { peerSourcedInsightsExchange } from './peer-sourced-insights-exchange.ts';
import { purposeDrivenInteractionCircle } from './purpose-driven-interaction-circle.ts';
import { skillBuildingCluster } from './skill-building-cluster.ts';

/** The forms that circles are proposed in. */
export const FORMS: readonly Form[] = [
  expertMicroNetwork,
  microMentorshipNetwork,
  peerSourcedInsightsExchange,
  knowledgeCurationPod,
  purposeDrivenInteractionCircle,
  collaborativeLearningCell,
  interestSpecificCollaborationHub,
  skillBuildingCluster,
  crossDisciplinaryGuild,
  cohortBasedPracticeNetwork,
];
