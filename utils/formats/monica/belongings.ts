import { allSaid, amountIn, type Entry, entryIn, flagIn, type Lists, lineIn } from './entry.ts';
import { dayIn } from './moment.ts';

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

/** “Pet: Miso (cat)”. */
const withKind = (label: string, text: string, kind: string): string[] =>
  text === '' && kind === '' ? [] : [`${label}: ${text === '' ? kind : text}${text && kind && ` (${kind})`}`];

const petLine = (said: Entry): string[] => withKind('Pet', lineIn(said, 'name'), lineIn(said, 'category'));

function giftLine(said: Entry, names: ReadonlyMap<string, string>): string[] {
  const recipient = names.get(lineIn(said, 'recipient'));
  const day = dayIn(said, 'date');
  const text = joined(
    [
      lineIn(said, 'name'),
      recipient === undefined ? '' : `for ${recipient}`,
      amountIn(said, 'amount'),
      day === '' ? '' : `on ${day}`,
      lineIn(said, 'url'),
      lineIn(said, 'comment'),
    ],
    ', ',
  );
  return text === '' ? [] : [`${joined(['Gift', bracketed(lineIn(said, 'status'))], ' ')}: ${text}`];
}

const bracketed = (text: string): string => (text === '' ? '' : `(${text})`);

/** The currency by its code; some versions export all that they know of it. */
const currencyOf = (said: Entry): string =>
  lineIn(said, 'currency') || lineIn(entryIn(said, 'currency'), 'iso');

function debtLine(said: Entry): string[] {
  const amount = joined([amountIn(said, 'amount'), currencyOf(said)], ' ');
  const reason = lineIn(said, 'reason');
  if (amount === '' && reason === '') return [];
  const who = flagIn(said, 'in_debt') ? 'you owe them' : 'they owe you';
  const settled = lineIn(said, 'status') === 'complete' ? '(settled)' : '';
  return [`Debt: ${joined([who, amount, settled], ' ')}${reason && `, ${reason}`}`];
}

/** Lines on pets, gifts and debts. `names` by uuid. */
export const belongingLines = (lists: Lists, names: ReadonlyMap<string, string>): string[] => [
  ...allSaid(lists, 'pet').flatMap(petLine),
  ...allSaid(lists, 'gift').flatMap((said) => giftLine(said, names)),
  ...allSaid(lists, 'debt').flatMap(debtLine),
];
