import { personCadence } from '../core/follow-ups/cadence.ts';
import type { IncomingPerson, LeftOut } from '../core/incoming.ts';
import { ownFollowUp } from '../core/person.ts';
import type { CsvRow } from './csv.ts';
import { filled, filledPart, followUpIn, textIn } from './kithcraft-csv-cells.ts';
import { quoted } from './plain-csv-sentences.ts';

/** Whether a part is fit to be kept; if not, where it is not. */
interface Shape<Part> {
  safeParse(given: unknown): {
    data?: Part | undefined;
    error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
  };
}

/** The columns by the part that stands there, with a cell as it could be. */
type Columns = Readonly<Record<string, readonly [column: string, example: string]>>;

const EVERY = ['In touch every', '1 month'] as const;
const CADENCE: Columns = {
  every: EVERY,
  unit: EVERY,
  from: ['In touch from', '2026-11-30'],
  'snoozed.due': ['In touch snoozed from', '2026-11-30'],
  'snoozed.until': ['In touch snoozed until', '2026-12-07'],
};
const FOLLOW_UP: Columns = {
  on: ['Follow-up', '2026-11-30'],
  what: ['Follow-up for', 'Send the paper'],
  snoozedUntil: ['Follow-up snoozed until', '2026-12-07'],
};

function cadenceIn(row: CsvRow): Record<string, unknown> | undefined {
  const [, every, unit] = /^(\d{1,4}) (\w+)$/u.exec(textIn(row, 'In touch every')) ?? [];
  const snoozed = filledPart({
    due: textIn(row, 'In touch snoozed from'),
    until: textIn(row, 'In touch snoozed until'),
  });
  const rest = filledPart({ from: textIn(row, 'In touch from'), snoozed });
  // A cell that says nothing of how often does not fit, and neither does what is said beside an empty one.
  if (textIn(row, 'In touch every') === '' && !rest) return undefined;
  return { ...filled({ unit, every: every === undefined ? undefined : Number(every) }), ...rest };
}

const reasonOf = (columns: Columns, path: readonly PropertyKey[], what: string): string => {
  const [column = '', example = ''] = columns[path.join('.')] ?? [];
  return `Its cell ${quoted(column)} is not as Kithcraft writes it, such as ${quoted(example)}, so ${what} is left out. To keep it, correct it in the file and choose the file again.`;
};

/** A part as it is kept, if it can be; else the reason. */
function kept<Part>(shape: Shape<Part>, given: unknown, columns: Columns, what: string) {
  if (given === undefined) return {};
  const { data, error } = shape.safeParse(given);
  return error ? { reason: reasonOf(columns, error.issues[0]?.path ?? [], what) } : { part: data };
}

/** What the user planned with somebody by their row in a table of our own, and what of it cannot be kept. */
export function plansIn(row: CsvRow): {
  plans: Pick<IncomingPerson, 'cadence' | 'followUp'>;
  leftOut: LeftOut[];
} {
  const cadence = kept(personCadence, cadenceIn(row), CADENCE, 'how often to be in touch');
  const followUp = kept(ownFollowUp, followUpIn(row), FOLLOW_UP, 'the planned day');
  return {
    plans: {
      ...(cadence.part ? { cadence: cadence.part } : {}),
      ...(followUp.part ? { followUp: followUp.part } : {}),
    },
    leftOut: [cadence, followUp].flatMap(({ reason }) =>
      reason === undefined ? [] : [{ at: { line: row.line }, reason }],
    ),
  };
}
