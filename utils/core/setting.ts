import * as z from 'zod/mini';
import { aboutMe } from './about-me.ts';
import { atOrNot } from './at.ts';
import { TELLING, telling } from './follow-ups/telling.ts';
import { kindChanges, NO_KIND_CHANGES } from './kind-changes.ts';
import { PATTERN, PEOPLE_PATTERN } from './pattern.ts';
import { line } from './shapes.ts';
import { topicChange } from './topic-change.ts';

/** What a site is called by. */
export const siteId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/u));

/** A host or match pattern the user enabled, by site: `{ github: ['https://github.com/*'] }`. */
const enabledSites = z.record(siteId, z.array(line().check(z.regex(PATTERN))));

/** Where the margin mark stands. */
export const edge = z.enum(['left', 'right']);
export type Edge = z.infer<typeof edge>;

/** Each setting is declared here, once. */
export const setting = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('enabledSites'), value: enabledSites }),
  z.strictObject({ key: z.literal('markEdge'), value: edge }),
  /** Sites whose pages are left untouched: no mark is put into them. */
  z.strictObject({ key: z.literal('quietSites'), value: z.array(siteId).check(z.maxLength(200)) }),
  /** Where links to known people are marked, as match patterns; everywhere is one of them. */
  z.strictObject({
    key: z.literal('peoplePages'),
    value: z.array(line().check(z.regex(PEOPLE_PATTERN))).check(z.maxLength(500)),
  }),
  /** How the user calls topics, and which they merged or hid: at most one change of each. */
  z.strictObject({ key: z.literal('topicChanges'), value: z.array(topicChange).check(z.maxLength(5_000)) }),
  /** What users say of themselves, for suggestions to fit them. */
  z.strictObject({ key: z.literal('aboutMe'), value: aboutMe }),
  /** Where the user is, until which day. */
  z.strictObject({ key: z.literal('at'), value: atOrNot }),
  /** What the user changed about the kinds of interaction. */
  z.strictObject({ key: z.literal('interactionKinds'), value: kindChanges }),
  /** When and how the user is told of follow-ups. */
  z.strictObject({ key: z.literal('telling'), value: telling }),
]);
export type Setting = z.infer<typeof setting>;
export type Settings = { [S in Setting as S['key']]: S['value'] };

/** What holds until the user decides otherwise. */
export const DEFAULTS: Readonly<Settings> = {
  enabledSites: {},
  markEdge: 'right',
  quietSites: [],
  peoplePages: [],
  topicChanges: [],
  aboutMe: {},
  at: null,
  interactionKinds: NO_KIND_CHANGES,
  telling: TELLING,
};
