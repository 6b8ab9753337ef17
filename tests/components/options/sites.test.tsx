// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { byKind, kindOf } from '../../../components/options/sites/kinds.ts';
import { PeopleOnPages, type PeopleOnPagesProps } from '../../../components/options/sites/PeopleOnPages.tsx';
import { Sites } from '../../../components/options/sites/Sites.tsx';
import { hostWords, type SiteView, sitesFor } from '../../../components/options/sites/site.ts';
import { FirstSites } from '../../../components/options/welcome/FirstSites.tsx';

const PEOPLE = { everywhere: false, hosts: [], onEverywhere: vi.fn(), onAdd: vi.fn(), onRemove: vi.fn() };

afterEach(cleanup);

const site = (id: string, name: string, more: Partial<SiteView> = {}): SiteView => ({
  id,
  name,
  quiet: false,
  read: 'well',
  hosts: [`${id}.example`],
  enabled: false,
  enabledHosts: [],
  ...more,
});

const GITHUB = site('github', 'GitHub', { hosts: ['github.com', 'www.github.com'], enabled: true });
const SITES: readonly SiteView[] = [
  GITHUB,
  site('gitlab', 'GitLab.com', { read: 'address' }),
  site('linkedin', 'LinkedIn', { hosts: ['*.linkedin.com'], quiet: true, alwaysQuiet: true, read: 'part' }),
  site('orcid', 'ORCID'),
  site('mastodon', 'Mastodon', { hosts: 'any', enabledHosts: ['tides.example'] }),
  site('web', 'Own site', { hosts: 'any' }),
];

function show(sites: readonly SiteView[] | 'not read yet' = SITES) {
  const on = {
    onSwitch: vi.fn(),
    onQuiet: vi.fn(),
    onAddServer: vi.fn(),
    onRemoveServer: vi.fn(),
    onEdge: vi.fn(),
  };
  const view = render(
    <Sites sites={sites === 'not read yet' ? undefined : sites} people={PEOPLE} edge="right" {...on} />,
  );
  const rerender = (next: readonly SiteView[]) =>
    view.rerender(<Sites sites={next} people={PEOPLE} edge="right" {...on} />);
  return { ...on, rerender };
}

const find = (typed: string) =>
  fireEvent.input(screen.getByLabelText('Find a site'), { target: { value: typed } });
const switches = () =>
  screen.getAllByRole('switch', { name: /^(Enable|Leave)/u }).map((one) => one.getAttribute('aria-label'));
const count = () => screen.getByRole('status').textContent;
const open = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the list of sites', () => {
  it('shows what is on, and the rest by kind, closed', () => {
    show();
    expect(within(screen.getByRole('list', { name: 'On' })).getByText('github.com · Read well')).toBeTruthy();
    expect(switches()).toEqual(['Enable on GitHub', 'Leave its pages untouched: GitHub']);
    expect(count()).toBe('6 sites, 1 on');
    expect(screen.getByRole('button', { name: 'Code 1 site' }).getAttribute('aria-expanded')).toBe('false');
    open(/^Work/u);
    expect(screen.getByText('linkedin.com · Read in part')).toBeTruthy();
    expect(screen.getByText('Its pages are always left untouched')).toBeTruthy();
    expect(switches()).not.toContain('Leave its pages untouched: LinkedIn');
  });

  it('says so while it is read, and where nothing is on', () => {
    const { rerender } = show('not read yet');
    expect(screen.getByText('Reading the sites')).toBeTruthy();
    rerender(SITES.map((one) => ({ ...one, enabled: false })));
    expect(screen.getByText(/No site is on yet/u)).toBeTruthy();
  });

  it('finds a site by its name, its host or a part of an address', () => {
    show();
    find('gitlab');
    expect(switches()).toEqual(['Enable on GitLab.com', 'Leave its pages untouched: GitLab.com']);
    expect(count()).toBe('1 of 6 sites');
    expect(screen.getByText('gitlab.example · By address and title only')).toBeTruthy();
    find(' https://de.LinkedIn.com/in/ada?x=1 ');
    expect(switches()).toEqual(['Enable on LinkedIn']);
    find('git');
    expect(count()).toBe('2 of 6 sites, 1 on');
    find('');
    expect(count()).toBe('6 sites, 1 on');
  });

  it('says that there is none, and where a server of one’s own goes', () => {
    const { onAddServer } = show();
    find('tidebook');
    expect(screen.getByText(/^No site called “.?tidebook.?”$/u)).toBeTruthy();
    expect(screen.getByText('A server of your own goes under Mastodon or Own site.')).toBeTruthy();
    const [field] = screen.getAllByLabelText('Add a server');
    if (field) fireEvent.input(field, { target: { value: 'tidebook.example' } });
    if (field) fireEvent.keyDown(field, { key: 'Enter' });
    expect(onAddServer).toHaveBeenCalledWith('mastodon', 'tidebook.example');
  });

  it('switches a site, and whether its pages are left untouched', () => {
    const { onSwitch, onQuiet } = show();
    fireEvent.click(screen.getByRole('switch', { name: 'Enable on GitHub' }));
    expect(onSwitch).toHaveBeenCalledWith('github', false);
    fireEvent.click(screen.getByRole('switch', { name: 'Leave its pages untouched: GitHub' }));
    expect(onQuiet).toHaveBeenCalledWith('github', true);
  });

  it('keeps a site where it is when it is switched', () => {
    const { rerender } = show();
    open(/^Code/u);
    rerender(SITES.map((one) => ({ ...one, enabled: one.id === 'gitlab' })));
    expect(within(screen.getByRole('list', { name: 'On' })).getByText('GitHub')).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Code' })).getByText('GitLab.com')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Code 1 site, 1 on' })).toBeTruthy();
  });
});

describe('the words of a site', () => {
  it('name its first hosts', () => {
    expect(hostWords(GITHUB)).toBe('github.com');
    expect(hostWords(site('a', 'A', { hosts: ['a.example', '*.b.example', 'c.*', 'd.example'] }))).toBe(
      'a.example, b.example and 2 more',
    );
    expect(hostWords(site('a', 'A', { hosts: 'any' }))).toBe('On hosts that you add');
  });

  it('put one that is in no list under other, last', () => {
    expect(kindOf('nowhere')).toBe('other');
    expect(byKind([site('nowhere', 'N'), ...SITES]).map(({ label }) => label)).toEqual([
      'Code',
      'Research',
      'Work',
      'Own sites and servers',
      'Other',
    ]);
  });

  it('are found by any part of a name, and by a server that was added', () => {
    expect(sitesFor('tides', SITES).map(({ id }) => id)).toEqual(['mastodon']);
    expect(sitesFor('  ', SITES)).toHaveLength(SITES.length);
  });
});

it('the welcome shows a few, in their order, and the way to all', () => {
  const on = { onSwitch: vi.fn(), onAddServer: vi.fn(), onRemoveServer: vi.fn() };
  render(<FirstSites sites={SITES} {...on} />);
  expect(switches()).toEqual(['Enable on GitHub', 'Enable on LinkedIn', 'Enable on ORCID']);
  expect(screen.getByRole('link', { name: 'All sites' }).getAttribute('href')).toBe('#sites');
});

describe('people on any page', () => {
  const showPeople = (part: Partial<PeopleOnPagesProps>) => {
    const on = { onEverywhere: vi.fn(), onAdd: vi.fn(() => true), onRemove: vi.fn() };
    const view = render(<PeopleOnPages everywhere={false} hosts={[]} {...on} {...part} />);
    return { ...on, ...view };
  };

  it('is off, and says what it does', () => {
    const { onEverywhere } = showPeople({});
    const everywhere = screen.getByRole<HTMLInputElement>('switch');
    expect(everywhere.checked).toBe(false);
    fireEvent.click(everywhere);
    expect(onEverywhere).toHaveBeenCalledWith(true);
  });

  it('is on for some sites, each of which can be removed', () => {
    const { onAdd, onRemove } = showPeople({ hosts: ['forum.example'] });
    fireEvent.input(screen.getByLabelText('Or on one site'), { target: { value: ' two.example ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(onAdd).toHaveBeenCalledWith('two.example');
    fireEvent.click(screen.getByRole('button', { name: 'Remove forum.example' }));
    expect(onRemove).toHaveBeenCalledWith('forum.example');
  });

  it('asks for no sites where it is on everywhere, and says what failed', () => {
    showPeople({ everywhere: true, problem: 'Your browser was not allowed to.' });
    expect(screen.queryByLabelText('Or on one site')).toBeNull();
    expect(screen.getByRole('alert').textContent).toBe('Your browser was not allowed to.');
  });
});
