import type { Aspects, FormId } from '../aspects.ts';

/** What a user reads about a form: the same words for a circle to form and for a community of that form to join. */
export interface FormText {
  name: string;
  summary: string;
  /** The least evidence that a circle of this form is proposed on. */
  evidenceRule: string;
  aspects: Aspects;
}

/** The ten forms between the two poles (`POLES` in aspects.ts), those nearer to networking as plainly as the others. */
export const FORM_TEXTS: Readonly<Record<FormId, FormText>> = {
  'peer-sourced-insights-exchange': {
    name: 'Peer-sourced insights exchange',
    summary: 'People who each learnt something about one topic in their own work tell it to each other.',
    evidenceRule: 'Three people who each told you an insight on the same topic.',
    aspects: {
      definition: 'peers who pass on what their own work has taught them',
      purpose: 'first-hand knowledge that nobody has written down yet',
      interaction: 'a short round every few weeks, and a message when something is worth telling',
      focus: 'one topic, seen from several places of work',
      membership: 'open to whoever brings an insight now and then',
      knowledge: 'insights told in conversation, the best of them noted with who said it',
      outcome: 'better decisions sooner, and people to ask',
    },
  },
  'expert-micro-network': {
    name: 'Expert micro-network',
    summary:
      'Three to seven people who are all deep in one narrow topic and rarely find anybody to discuss it with.',
    evidenceRule:
      'Three to seven people with a topic that is rare among your contacts, each showing it in more than one place.',
    aspects: {
      definition: 'a handful of specialists who speak as equals',
      purpose: 'hard questions of one narrow field, answered by those who know',
      interaction: 'an unhurried conversation every month or two, and quick questions in between',
      focus: 'one narrow topic, in depth',
      membership: 'by invitation, on what someone has shown they know',
      knowledge: 'deep and candid, summed up in a few lines after each meeting',
      outcome: 'sharper expertise, and somebody to call when it gets difficult',
    },
  },
  'cross-disciplinary-guild': {
    name: 'Cross-disciplinary guild',
    summary: 'People of several disciplines work on one problem that none of them can solve alone.',
    evidenceRule: 'Four or more people of three or more disciplines, tied to one topic or problem.',
    aspects: {
      definition: 'several crafts around one shared problem',
      purpose: 'solutions that no single discipline would find',
      interaction: 'a regular working session, each time led by another discipline',
      focus: 'one problem, many professions',
      membership: 'committed for the life of the problem, chosen for what each adds',
      knowledge: 'translated between fields, with terms and findings written down together',
      outcome: 'new ideas that hold in practice, and ties across fields',
    },
  },
  'knowledge-curation-pod': {
    name: 'Knowledge curation pod',
    summary: 'A few people who keep finding good sources on one topic sort and keep them together.',
    evidenceRule: 'Three or more people from whom five or more resources on one topic came.',
    aspects: {
      definition: 'a small group that reads, sorts and keeps for everyone',
      purpose: 'one trusted collection instead of many scattered links',
      interaction: 'steady and mostly in writing, with a short call to sort what came in',
      focus: 'one topic and its sources',
      membership: 'a few people who each contribute regularly',
      knowledge: 'systematic: collected, described, kept current and easy to find again',
      outcome: 'a collection that lasts and a clear view of the field',
    },
  },
  'skill-building-cluster': {
    name: 'Skill-building cluster',
    summary: 'People who want the same skill practise it together, with at least one who already has it.',
    evidenceRule:
      'Three or more people, or you and others, who want one skill, and at least one person who has it.',
    aspects: {
      definition: 'learners of one skill and somebody who has it',
      purpose: 'the skill itself, by practising rather than by reading about it',
      interaction: 'every week or two, with something to try before the next time',
      focus: 'one skill, from the basics to real use',
      membership: 'committed for a stretch of time, open to beginners',
      knowledge: 'exercises and answers, kept for those who come next',
      outcome: 'a skill that each can use in their own work',
    },
  },
  'interest-specific-collaboration-hub': {
    name: 'Interest-specific collaboration hub',
    summary:
      'Many people with one interest, loosely tied: an open door where helpers and projects find each other.',
    evidenceRule: 'Eight or more people with the same interest.',
    aspects: {
      definition: 'an open meeting place around one interest',
      purpose: 'finding people to do something with',
      interaction: 'now and then: open evenings, and a channel in between',
      focus: 'one interest, from any angle',
      membership: 'open, come and go',
      knowledge: 'informal and varied, with pointers to who does what',
      outcome: 'openings, new contacts and the first step of joint projects',
    },
  },
  'collaborative-learning-cell': {
    name: 'Collaborative learning cell',
    summary: 'Two to four people who meet again and again and learn next to each other.',
    evidenceRule: 'Two to four people with each of whom you are in sustained contact.',
    aspects: {
      definition: 'very few people who learn side by side',
      purpose: 'getting further together than alone, and keeping at it',
      interaction: 'every week or two, at a fixed time',
      focus: 'what each is learning now, around a shared subject',
      membership: 'two to four people who rely on each other',
      knowledge: 'shared notes, open questions and what each tried',
      outcome: 'steady progress, and trust that outlasts the subject',
    },
  },
  'micro-mentorship-network': {
    name: 'Micro-mentorship network',
    summary:
      'One person has what another wants to learn; you are one of the two, or the one who introduces them.',
    evidenceRule:
      'At least one pair: someone wants a topic that another shows in two places or more, or is known to teach.',
    aspects: {
      definition: 'pairs in which one has what the other wants, in turn the other way about',
      purpose: 'one person a step further on a topic of their choice',
      interaction: 'a few short talks with an aim, then as needed',
      focus: 'one topic a pair, set by the one who learns',
      membership: 'by matching, for a few talks, easy to end',
      knowledge: 'from person to person, with the next step noted after each talk',
      outcome: 'a skill gained sooner, and a tie that both sides keep',
    },
  },
  'purpose-driven-interaction-circle': {
    name: 'Purpose-driven interaction circle',
    summary: 'People who are already in dialogue with you about one goal of yours pursue it together.',
    evidenceRule: 'A goal of yours and three or more people with whom you have talked about it.',
    aspects: {
      definition: 'a circle around one stated aim',
      purpose: 'reaching the aim, and holding each other to it',
      interaction: 'regular and short, until the aim is reached',
      focus: 'one goal rather than one field',
      membership: 'those who share the aim, for as long as it takes',
      knowledge: 'what was tried, what worked and who can open a door',
      outcome: 'the goal reached, or set anew with good reason',
    },
  },
  'cohort-based-practice-network': {
    name: 'Cohort-based practice network',
    summary:
      'People who went through the same event, programme or employer at the same time keep up their practice together.',
    evidenceRule:
      'Four or more people whom you met in one event, programme or employer in one stretch of time.',
    aspects: {
      definition: 'a cohort that stays together after what brought it together',
      purpose: 'keeping up a practice that began in the same place',
      interaction: 'a reunion every few months, smaller meetings in between',
      focus: 'one shared practice, in different places by now',
      membership: 'those who were there, and stay in touch',
      knowledge: 'what became of the same start, compared openly',
      outcome: 'practice that goes on, and openings through people who know you',
    },
  },
};
