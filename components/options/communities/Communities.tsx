import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { KnotIcon, PlusIcon, SearchIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VirtualList, type VirtualListProps } from '../../ui/VirtualList.tsx';
import { counted } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { CommunityItem } from './CommunityItem.tsx';
import { type CommunityRow, rowsFor } from './community-row.ts';

export interface CommunitiesProps extends Pick<VirtualListProps, 'scroll'> {
  /** Every community there is, in the order to be shown; undefined while they are read. */
  rows: readonly CommunityRow[] | undefined;
  onOpen(id: string): void;
  onAdd(): void;
  /** Catalogue files: to take one in, to remove one. */
  onFiles(): void;
}

/** About how high a row is, in CSS pixels. */
const ROW = 70;

const many = (count: number): string => counted(count, 'community', 'communities');

function Nothing({ typed, onAdd }: { typed: string } & Pick<CommunitiesProps, 'onAdd'>) {
  if (typed.trim() !== '')
    return (
      <Empty
        icon={<SearchIcon />}
        title="No community is called so"
        action={<Button onClick={onAdd}>Add it</Button>}
      >
        Try fewer words, or a topic. One that is missing here can be added.
      </Empty>
    );
  return (
    <Empty icon={<KnotIcon />} title="No communities yet">
      Mark on a person’s page where they belong, add a community of your own, or search the catalogue above.
    </Empty>
  );
}

function Found({
  rows,
  typed,
  ...props
}: CommunitiesProps & { rows: readonly CommunityRow[]; typed: string }) {
  const found = useMemo(() => rowsFor(rows, typed), [rows, typed]);
  const byId = useMemo(() => new Map(found.map((row) => [row.community.id, row])), [found]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  const rowOf = useMemo(
    () => (id: string) => {
      const row = byId.get(id);
      return row && <CommunityItem row={row} onOpen={props.onOpen} />;
    },
    [byId],
  );
  return (
    <>
      <p class="k-soft k-small" role="status">
        {typed.trim() === ''
          ? `${many(ids.length)}, of ${many(rows.length)} to search`
          : `${many(ids.length)} found`}
      </p>
      {ids.length === 0 ? (
        <Nothing typed={typed} onAdd={props.onAdd} />
      ) : (
        <VirtualList ids={ids} label="Communities" rowHeight={ROW} scroll={props.scroll}>
          {rowOf}
        </VirtualList>
      )}
    </>
  );
}

/** The user's communities, and a search of all there are. Out: one to open, the wish to add one, to take in a file. */
export function Communities(props: CommunitiesProps) {
  const [typed, setTyped] = useState('');
  return (
    <Page
      title="Communities"
      lead="Where you and the people you know belong. Who is in which community says most about what is worth joining."
    >
      <TextField
        type="search"
        label="Find a community"
        labelHidden
        placeholder="Search all communities: names, topics, regions"
        value={typed}
        onInput={setTyped}
      />
      <div class="k-row">
        <Button icon={<PlusIcon />} onClick={props.onAdd}>
          Add a community
        </Button>
        <Button look="quiet" onClick={props.onFiles}>
          Catalogue files
        </Button>
      </div>
      {props.rows ? (
        <Found {...props} rows={props.rows} typed={typed} />
      ) : (
        <Loading label="Reading the communities" />
      )}
    </Page>
  );
}
