// Who does it, by the last word of what is done. Where there is no line, `-ing` gives `-er`: `welding`, a welder.
const DOERS = new Map(
  Object.entries({
    accounting: ['accountant'],
    acting: ['actor'],
    administration: ['administrator'],
    analysis: ['analyst'],
    animation: ['animator'],
    architecture: ['architect'],
    auditing: ['auditor'],
    chemistry: ['chemist'],
    coaching: ['coach'],
    consulting: ['consultant'],
    coordination: ['coordinator'],
    counselling: ['counsellor'],
    dentistry: ['dentist'],
    design: ['designer', 'designing'],
    development: ['developer'],
    economics: ['economist'],
    editing: ['editor'],
    education: ['educator'],
    engineering: ['engineer'],
    floristry: ['florist'],
    history: ['historian'],
    illustration: ['illustrator'],
    investing: ['investor'],
    journalism: ['journalist'],
    law: ['lawyer'],
    management: ['manager'],
    mathematics: ['mathematician'],
    nursing: ['nurse'],
    optometry: ['optometrist'],
    philosophy: ['philosopher'],
    physics: ['physicist'],
    physiotherapy: ['physiotherapist'],
    production: ['producer'],
    research: ['researcher', 'researching'],
    science: ['scientist'],
    statistics: ['statistician'],
    surgery: ['surgeon'],
    therapy: ['therapist'],
    translation: ['translator'],
    typography: ['typographer'],
  }),
);
const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/^(\p{L}{3,}o)graphy$/u, '$1grapher'],
  [/^(\p{L}{2,}o)logy$/u, '$1logist'],
  [/^(\p{L}{3,}o)nomy$/u, '$1nomist'],
  [/^(\p{L}{3,})ing$/u, '$1er'],
];

/** Other forms of an English word at the end of a phrase: its other number, and who does it. Some are no words at all. */
export function inflectionsOf(word: string): { numbers: string[]; doers: string[] } {
  const doers = DOERS.get(word) ?? byEnding(word);
  return {
    numbers: otherNumbers(word),
    doers: doers.flatMap((doer) => [doer, ...(doer.endsWith('ing') ? [] : otherNumbers(doer))]),
  };
}

function byEnding(word: string): string[] {
  const [ending, doer] = BY_ENDING.find(([pattern]) => pattern.test(word)) ?? [];
  return ending && doer ? [word.replace(ending, doer)] : [];
}

/** The other number of an English noun, where it is regular and safe to guess: `api` → `apis`, `databases` → `database`. */
function otherNumbers(word: string): string[] {
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return [];
  if (/(?:[^s]s)$/u.test(word)) return word.length > 4 && !/(?:us|is|ics)$/u.test(word) ? singular(word) : [];
  if (/[^aeiou]y$/u.test(word)) return [`${word.slice(0, -1)}ies`];
  return [/(?:ss|x|z|ch|sh)$/u.test(word) ? `${word}es` : `${word}s`];
}

function singular(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return /(?:ss|x|z|ch|sh)es$/u.test(word) ? [word.slice(0, -2)] : [word.slice(0, -1)];
}
