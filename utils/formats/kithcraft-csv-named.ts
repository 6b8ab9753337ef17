import type { Everything } from '../core/everything.ts';
import { withKindsOfFile } from '../core/imports/kinds-of-file.ts';
import { isOwnKindId, UNKNOWN_KIND } from '../core/interaction-kinds.ts';
import { NO_KIND_CHANGES, type OwnKind, ownKind } from '../core/kind-changes.ts';
import { namedCommunity, ownCommunity } from '../core/own-community.ts';
import { isOwnId } from '../core/own-id.ts';
import type { CsvRow } from './csv.ts';
import { textIn } from './kithcraft-csv-cells.ts';

/** What stands in a column of each row, by the id in another; the first row of each id says it. */
function rowsBy(rows: readonly CsvRow[], column: string): Map<string, CsvRow> {
  const by = new Map<string, CsvRow>();
  for (const row of rows) {
    const id = textIn(row, column);
    if (!by.has(id)) by.set(id, row);
  }
  return by;
}

const isUnknown = ({ name, weight, side }: OwnKind): boolean =>
  name === UNKNOWN_KIND.name && weight === UNKNOWN_KIND.weight && side === UNKNOWN_KIND.side;

/** The user's own kinds. In earlier tables it is not said what one weighs. */
function kindsIn(rows: readonly CsvRow[]): OwnKind[] {
  const found = [...rowsBy(rows, 'Id of kind')].filter(([id]) => isOwnKindId(id));
  return found.flatMap(([id, row]) => {
    const [weight, side] = [textIn(row, 'Weight of kind'), textIn(row, 'Side of kind')];
    const { data } = ownKind.safeParse({
      ...{ id, name: textIn(row, 'Kind') },
      weight: weight === '' ? UNKNOWN_KIND.weight : Number(weight),
      side: side === '' ? UNKNOWN_KIND.side : side,
    });
    return data && !isUnknown(data) ? [data] : [];
  });
}

/** The user's own communities. One that was not there any more stands there by its id. */
function communitiesIn(rows: readonly CsvRow[]): Everything['communities'] {
  const found = [...rowsBy(rows, 'Id of community')].filter(([id]) => isOwnId(id));
  return found.flatMap(([id, row]) => {
    const name = textIn(row, 'Community');
    return name === id ? [] : (ownCommunity.safeParse(namedCommunity(id, name)).data ?? []);
  });
}

/** What a table of our own tells of the kinds and communities of the user's own that are named in its rows. */
export function namedIn(rows: readonly CsvRow[]): Pick<Everything, 'settings' | 'communities'> {
  const kinds = withKindsOfFile(NO_KIND_CHANGES, kindsIn(rows));
  return {
    settings: kinds === NO_KIND_CHANGES ? [] : [{ key: 'interactionKinds', value: kinds }],
    communities: communitiesIn(rows),
  };
}
