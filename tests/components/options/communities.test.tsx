// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  CatalogueFiles,
  type CatalogueFilesProps,
} from '../../../components/options/communities/CatalogueFiles.tsx';
import { Communities, type CommunitiesProps } from '../../../components/options/communities/Communities.tsx';
import {
  CommunityPage,
  type CommunityPageProps,
} from '../../../components/options/communities/CommunityPage.tsx';
import type { CommunityRow } from '../../../components/options/communities/community-row.ts';
import type { Community } from '../../../utils/core/community.ts';
import type { OwnCommunity } from '../../../utils/core/own-community.ts';
import { AScroll } from '../ui/a-scroll.ts';

afterEach(cleanup);

const NOW = Date.UTC(2026, 10, 24, 12);

const shipped = (id: string, name: string): Community => ({
  ...{ id, name, url: `https://${id}.example/`, topics: ['tides', 'mapping'], fields: ['science'] },
  ...{ form: 'cross-disciplinary-guild', description: `People of ${name} meet.`, membership: 'open' },
  ...{ source: 'A list', confidence: 'listed', region: 'Baltic' },
});
const own: OwnCommunity = {
  ...{ id: 'own:1', name: 'Tide Table Circle', topics: ['tides'], fields: [], cadence: 'every month' },
  ...{ form: 'collaborative-learning-cell', source: 'its user', confidence: 'own' },
  ...{ createdAt: NOW, updatedAt: NOW },
};
const FILE = { id: 'f1', name: 'tides.json', at: NOW };
const fromFile: OwnCommunity = {
  ...shipped('ebb', 'Ebb Readers'),
  file: FILE,
  createdAt: NOW,
  updatedAt: NOW,
};

const ROWS: readonly CommunityRow[] = [
  { community: shipped('gauges', 'Gauge Keepers'), isMine: true, known: 0 },
  { community: shipped('harbour', 'Harbour Folk'), isMine: false, known: 3 },
  { community: own, isMine: false, known: 0 },
  { community: fromFile, isMine: false, known: 0 },
  { community: shipped('kites', 'Kite Makers'), isMine: false, known: 0 },
];

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the list of communities', () => {
  function shown({ rows }: Pick<CommunitiesProps, 'rows'> = { rows: ROWS }) {
    const actions = { onOpen: vi.fn(), onAdd: vi.fn(), onFiles: vi.fn() };
    render(<Communities rows={rows} scroll={new AScroll()} {...actions} />);
    return actions;
  }
  const names = () =>
    screen.getAllByRole('listitem').map((item) => within(item).getByRole('button').textContent);

  it('shows those that concern the user, each with who is there and where it comes from', () => {
    const { onOpen } = shown();
    expect(names()).toEqual(['Gauge Keepers', 'Harbour Folk', 'Tide Table Circle']);
    expect(screen.getByText('You belong to it')).toBeTruthy();
    expect(screen.getByText('You know 3 people there')).toBeTruthy();
    expect(screen.getByText('Added by you')).toBeTruthy();
    click('Harbour Folk');
    expect(onOpen).toHaveBeenCalledWith('harbour');
  });

  it('finds all there are by name, topic and region, and says how many', () => {
    shown();
    type('Find a community', 'BALTIC keepers');
    expect(names()).toEqual(['Gauge Keepers']);
    type('Find a community', 'ebb');
    expect(names()).toEqual(['Ebb Readers']);
    expect(screen.getByText(/^From .tides\.json/u)).toBeTruthy();
    type('Find a community', 'tides');
    expect(screen.getByText('5 communities found')).toBeTruthy();
  });

  it('offers to add one that is not found, says that there are none, and that they are read', () => {
    const { onAdd } = shown();
    type('Find a community', 'nothing of the kind');
    click('Add it');
    expect(onAdd).toHaveBeenCalledOnce();
    cleanup();
    shown({ rows: [ROWS[4] as CommunityRow] });
    expect(screen.getByText('No communities yet')).toBeTruthy();
    cleanup();
    shown({ rows: undefined });
    expect(screen.getByRole('status').textContent).toContain('Reading the communities');
  });
});

describe('the page of a community', () => {
  function shown(more: Partial<CommunityPageProps> = {}) {
    const actions = {
      ...{ onMine: vi.fn(), onSave: vi.fn(), onDelete: vi.fn(), onOpenPage: vi.fn(), onBack: vi.fn() },
      ...{ onAddMember: vi.fn(), onRemoveMember: vi.fn(), onOpenPerson: vi.fn(), onAllMembers: vi.fn() },
    };
    const search = {
      results: [
        { id: 'p1', name: 'Ada' },
        { id: 'p2', name: 'Okan' },
      ],
      onQuery: vi.fn(),
    };
    render(
      <CommunityPage
        row={{ community: own, isMine: false, known: 1 }}
        today="2026-11-24"
        rosterOf={async () => undefined}
        onSaveMeeting={async () => undefined}
        members={[{ id: 'p1', name: 'Ada', note: 'Tide Office' }]}
        search={search}
        topicSuggestions={[]}
        {...actions}
        {...more}
      />,
    );
    return { ...actions, search };
  }

  it('marks whom the user knows there, opens and removes them', () => {
    const actions = shown();
    fireEvent.input(screen.getByRole('combobox'), { target: { value: 'o' } });
    expect(actions.search.onQuery).toHaveBeenCalledWith('o');
    expect(screen.queryByRole('option', { name: /Ada/u })).toBeNull();
    fireEvent.mouseDown(screen.getByRole('option', { name: /Okan/u }));
    expect(actions.onAddMember).toHaveBeenCalledWith('p2');
    click('Ada');
    expect(actions.onOpenPerson).toHaveBeenCalledWith('p1');
    click('Remove Ada from Tide Table Circle');
    expect(actions.onRemoveMember).toHaveBeenCalledWith('p1');
    expect(document.activeElement?.textContent).toBe('People you know there');
  });

  it('says whether the user belongs to it, and where all members are where they are many', () => {
    const actions = shown({ row: { community: own, isMine: true, known: 900 } });
    fireEvent.click(screen.getByRole('switch', { name: 'I belong to it' }));
    expect(actions.onMine).toHaveBeenCalledWith(false);
    click('Show all 900 people');
    expect(actions.onAllMembers).toHaveBeenCalledOnce();
  });

  it('is changed and deleted where it is the user’s own; what could not be saved stays in the form', async () => {
    const { onSave, onDelete } = shown({ problem: 'A community needs a name.' });
    click('Delete it');
    expect(onDelete).toHaveBeenCalledOnce();
    onSave.mockResolvedValueOnce(false);
    click('Change it');
    type('Name', 'Ebb');
    expect((screen.getByLabelText(/^How often it meets/u) as HTMLInputElement).value).toBe('every month');
    click('Save changes');
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ebb', topics: ['tides'], url: '' }));
    await Promise.resolve();
    expect(screen.getByRole('alert').textContent).toBe('A community needs a name.');
    expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe('Ebb');
  });

  it('of the catalogue is only read', () => {
    shown({ row: { community: shipped('kites', 'Kite Makers'), isMine: false, known: 0 }, members: [] });
    expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull();
    expect(screen.getByText(/^Nobody yet\./u)).toBeTruthy();
  });
});

describe('catalogue files', () => {
  function shown(more: Partial<CatalogueFilesProps> = {}) {
    const actions = {
      ...{ onChoose: vi.fn(), onTakeIn: vi.fn(), onLeave: vi.fn() },
      onRemove: vi.fn(),
      onBack: vi.fn(),
    };
    render(<CatalogueFiles files={[{ ...FILE, count: 7 }]} busy={false} now={NOW} {...actions} {...more} />);
    return actions;
  }

  it('are removed as a whole', () => {
    const { onRemove } = shown();
    expect(screen.getByText(/^7 communities/u)).toBeTruthy();
    click('Remove all of tides.json');
    expect(onRemove).toHaveBeenCalledWith('f1');
    expect(document.activeElement?.textContent).toBe('Files taken in');
  });

  it('are shown first: what is new, what is here, what is left out and why', () => {
    const leftOut = [{ at: { line: 4 }, reason: 'Its form is none of the ten that there are.' }];
    const same = [{ name: 'Kites', here: 'Kite Makers' }];
    const { onTakeIn, onLeave } = shown({
      inHand: { name: 'new.json', plan: { fresh: [shipped('fog', 'Fog Horns')], same, leftOut } },
    });
    click('New communities');
    expect(screen.getByText('Fog Horns')).toBeTruthy();
    click('Here already');
    expect(screen.getByText(/Kites.*, as .*Kite Makers/u)).toBeTruthy();
    click('What is left out, and why');
    expect(screen.getByText('Line 4')).toBeTruthy();
    click('Take it in');
    click('Leave it');
    expect([onTakeIn.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
  });

  it('with nothing new are not taken in; what could not be read is said', () => {
    shown({ inHand: { name: 'x', plan: { fresh: [], same: [], leftOut: [] } }, problem: 'It is too large.' });
    expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('It is too large.');
  });
});
