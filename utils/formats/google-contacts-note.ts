import type { CsvRow } from './csv.ts';
import {
  type Groups,
  type Labelled,
  labelledOf,
  labelOf,
  partOf,
  valuesOf,
} from './google-contacts-cells.ts';

const PARTS = ['street', 'extended address', 'po box', 'postal code', 'city', 'region', 'country'];

const onOneLine = (address: string): string =>
  address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ');

/** The postal addresses, each on one line: as Google formats them, else put together of their parts. */
function addressesOf(row: CsvRow, groups: Groups): Labelled[] {
  return (groups.get('address') ?? []).flatMap((group) => {
    const parts = PARTS.map((part) => partOf(row, group, part)).filter((part) => part !== '');
    const formatted = valuesOf(partOf(row, group, 'formatted'));
    const values = formatted.length > 0 || parts.length === 0 ? formatted : [parts.join(', ')];
    return values.map((value) => ({ label: labelOf(row, group), value: onOneLine(value) }));
  });
}

const lineOf =
  (what: string) =>
  ({ label, value }: Labelled): string =>
    label === '' ? `${what}: ${value}` : `${what} (${label}): ${value}`;

/**
 * What a person here has no place for and the user would miss, as the lines of one note: birthday, telephone numbers,
 * postal addresses. Empty if there is none.
 */
export function noteOf(row: CsvRow, groups: Groups): string {
  const birthday = row.cell('birthday');
  return [
    ...(birthday === '' ? [] : [`Birthday: ${birthday}`]),
    ...labelledOf(row, groups, 'phone').map(lineOf('Phone')),
    ...addressesOf(row, groups).map(lineOf('Address')),
  ].join('\n');
}
