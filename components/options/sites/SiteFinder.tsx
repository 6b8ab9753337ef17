import { useRef, useState } from 'preact/hooks';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { SearchIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { counted, isolate } from '../../ui/words.ts';
import { byKind, type Group } from './kinds.ts';
import { type SiteListProps, SiteRows } from './SiteList.tsx';
import { type SiteView, sitesFor } from './site.ts';

const OR = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });

const onIn = (sites: readonly SiteView[]): number => sites.filter(({ enabled }) => enabled).length;

/** How many there are, and how many of them are on, if any is: "12 sites, 1 on". */
function countOf(sites: readonly SiteView[], of?: number): string {
  const all = of === undefined ? counted(sites.length, 'site') : `${sites.length} of ${counted(of, 'site')}`;
  const on = onIn(sites);
  return on > 0 ? `${all}, ${on} on` : all;
}

/** A kind of sites behind its name. */
function Kind({ group, ...on }: SiteListProps & { group: Group }) {
  return (
    <Disclosure
      summary={
        <>
          {group.label} <span class="k-soft k-small">{countOf(group.sites)}</span>
        </>
      }
    >
      <SiteRows {...on} sites={group.sites} label={group.label} />
    </Disclosure>
  );
}

/** What was found, open, kind by kind. */
function Found({ typed, sites, ...on }: SiteListProps & { typed: string; sites: readonly SiteView[] }) {
  const found = byKind(sitesFor(typed, sites));
  if (found.length > 0) return <Open {...on} groups={found} />;
  const servers = sites.filter(({ hosts }) => hosts === 'any');
  return (
    <>
      <Empty icon={<SearchIcon />} title={`No site called “${isolate(typed.trim())}”`}>
        A server of your own goes under {OR.format(servers.map(({ name }) => name))}.
      </Empty>
      <Open {...on} groups={byKind(servers)} />
    </>
  );
}

function Open({ groups, ...on }: Omit<SiteListProps, 'sites'> & { groups: readonly Group[] }) {
  return groups.map(({ id, label, sites }) => (
    <section key={id} class="k-part">
      <h2 class="k-part-title">{label}</h2>
      <SiteRows {...on} sites={sites} label={label} />
    </section>
  ));
}

/** Those that are on, then the others behind the names of their kinds. */
function Grouped({ sites, ...on }: SiteListProps & { sites: readonly SiteView[] }) {
  // A site that is switched stays where it is until the page is opened again: nothing jumps away under the hand.
  const atFirst = useRef(new Set(sites.flatMap(({ id, enabled }) => (enabled ? [id] : [])))).current;
  const open = sites.filter(({ id }) => atFirst.has(id));
  const kinds = byKind(sites.filter(({ id }) => !atFirst.has(id)));
  return (
    <>
      {open.length > 0 ? (
        <Open {...on} groups={[{ id: 'on', label: 'On', sites: open }]} />
      ) : (
        onIn(sites) === 0 && <p class="k-soft">No site is on yet. Search, or open a kind below.</p>
      )}
      <section class="k-kinds" aria-label="By kind">
        {kinds.map((group) => (
          <Kind key={group.id} {...on} sites={group.sites} group={group} />
        ))}
      </section>
    </>
  );
}

/** All sites, to be found by name, host or kind. In: the sites. Out: what to enable, disable, leave untouched, add. */
export function SiteFinder({ sites, ...on }: SiteListProps) {
  const [typed, setTyped] = useState('');
  if (!sites) return <Loading label="Reading the sites" lines={6} />;
  const isSearch = typed.trim() !== '';
  return (
    <section class="k-part k-finder" aria-label="All sites">
      <TextField
        label="Find a site"
        type="search"
        value={typed}
        placeholder="Name or host"
        onInput={setTyped}
      />
      <p class="k-soft k-small" role="status">
        {isSearch ? countOf(sitesFor(typed, sites), sites.length) : countOf(sites)}
      </p>
      {isSearch ? <Found {...on} typed={typed} sites={sites} /> : <Grouped {...on} sites={sites} />}
    </section>
  );
}
