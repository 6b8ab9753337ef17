import type { Lookups } from '../../../components/options/review/lookups.ts';
import { everyText } from '../../../components/options/review/next-words.ts';
import { insideText, reasonText, titleOf } from '../../../components/options/review/words.ts';
import { TOPICS } from '../../../utils/catalogue/topics.ts';
import { ASPECTS, type FormId, POLES } from '../../../utils/core/aspects.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import type { Form } from '../../../utils/core/forms/form.ts';
import type { Goal } from '../../../utils/core/goal.ts';
import { type NetworkRecords, networkOf } from '../../../utils/core/network-of.ts';
import type { CircleSuggestion } from '../../../utils/core/suggestion.ts';
import { tieOf } from '../../../utils/core/tie.ts';
import { topicMatcher } from '../../../utils/core/topics/matcher.ts';
import { NOW } from '../../core/suggest/planted.ts';
import { EXAMPLES } from './examples.ts';

const matcher = topicMatcher(TOPICS);
/** A page that is longer is not read. */
const MOST_PEOPLE = 8;

/** Where the page of a form stands. */
export const pageOf = (form: FormId): string => `docs/forms/${form}.md`;

/** Text without the marks that isolate names in the interface, and no markup. */
const plain = (text: string): string =>
  text.replace(/[\u2068\u2069]/gu, '').replace(/[\\|<>*_`]/gu, (sign) => `\\${sign}`);

function counted(records: NetworkRecords): NetworkRecords {
  const people = records.people.map((person) => ({
    ...person,
    tie: tieOf(records.interactions.filter(({ personIds }) => personIds.includes(person.id))),
  }));
  return { ...records, people };
}

function lookupsOf({ people, goals }: NetworkRecords): Lookups {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return {
    personName: (id: string) => names.get(id),
    goal: (id: string): Goal | undefined => goals.find((one) => one.id === id),
    form: (id: FormId) => FORM_TEXTS[id],
  } as Partial<Lookups> as Lookups;
}

/** What the user wrote down about each, a line a person. */
function writtenIn({ people, notes, interactions, goals }: NetworkRecords): string[] {
  const shown = people.slice(0, MOST_PEOPLE).map(({ id, name, headline, met }) => {
    const said = [
      ...(headline ? [`“${headline}”`] : []),
      ...(met?.how ? [`met: ${met.how}`] : []),
      ...notes
        .filter(({ personId }) => personId === id)
        .map(({ kind, text }) => `${kind ?? 'note'}: ${text}`),
      ...[
        ...new Set(interactions.filter(({ personIds }) => personIds.includes(id)).map(({ about }) => about)),
      ].map(
        (about) =>
          `${interactions.filter((one) => one.personIds.includes(id) && one.about === about).length} × met: ${about}`,
      ),
    ];
    return `- **${plain(name)}** ${plain(said.join('; '))}`;
  });
  const left = people.length - shown.length;
  return [
    ...shown,
    ...(left > 0 ? [`- and ${left} others who have nothing to do with it`] : []),
    ...goals.map(({ kind, about }) => `- The user's goal: ${kind}, ${plain(about ?? '')}`),
  ];
}

function shownFor(circle: CircleSuggestion, lookups: Lookups): string[] {
  const reasons = circle.evidence.map((evidence) => {
    const entries = insideText(evidence);
    return `- ${plain(reasonText(evidence, lookups, 'circle'))}${entries ? ` (behind it: ${entries})` : ''}`;
  });
  return [`**${plain(titleOf(circle, lookups))}**, ${circle.weight}`, '', ...reasons];
}

/**
 * The page of a form: what it is, what it is proposed on, and an example out of what the code itself makes of it.
 * @throws {Error} where the example gives no circle of the form.
 */
export function pageTextOf(form: Form): string {
  const records = counted(EXAMPLES[form.id]().records);
  const [circle] = form.propose(networkOf(records, matcher, NOW), matcher);
  if (!circle) throw new Error(`the example of ${form.id} gives no circle`);
  const lookups = lookupsOf(records);
  const nameOf = (id: string) => lookups.personName(id) ?? '';
  const { askFirst, invitation, everyDays } = form.firstStep(circle, nameOf);
  const aspects = ASPECTS.map(
    (aspect) =>
      `| ${aspect} | ${POLES.networking[aspect]} | **${form.aspects[aspect]}** | ${POLES.practice[aspect]} |`,
  );
  return [
    `# ${form.name}`,
    '',
    '<!-- written by `npm run form-pages` from the code; a test holds it fresh -->',
    '',
    form.summary,
    '',
    `Its least evidence: ${form.evidenceRule.charAt(0).toLowerCase()}${form.evidenceRule.slice(1)}`,
    '',
    '| aspect | networking | this form | community of practice |',
    '| --- | --- | --- | --- |',
    ...aspects,
    '',
    '## An example',
    '',
    'All people here are invented. The user has:',
    '',
    ...writtenIn(records),
    '',
    'The review page then shows:',
    '',
    ...shownFor(circle, lookups),
    '',
    '## The first step',
    '',
    `Ask ${plain(nameOf(askFirst))} first. The draft, which can be changed and copied:`,
    '',
    ...invitation.split('\n').map((line) => `> ${plain(line)}`.trimEnd()),
    '',
    `Begin by meeting ${everyText(everyDays)}.`,
    '',
  ].join('\n');
}
