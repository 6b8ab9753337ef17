import { useState } from 'preact/hooks';
import { PersonPage } from '../../components/options/people/PersonPage.tsx';
import { AskToTell } from '../../components/today/AskToTell.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { PersonIcon } from '../../components/ui/icons.tsx';
import type { Pickable } from '../../components/ui/offers.ts';
import { COMMUNITIES } from '../../utils/catalogue/communities.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import type { Join } from '../../utils/core/join.ts';
import type { Noticed } from '../../utils/core/memberships/seen.ts';
import { withOwn } from '../../utils/core/own-community.ts';
import type { Likeness } from '../../utils/core/same-person.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { openPage } from '../../utils/platform/tabs.ts';
import { siteById } from '../../utils/sites/registry.ts';
import { ownCommunities } from '../../utils/store/communities.ts';
import { joinsOf } from '../../utils/store/join-people.ts';
import { likenessesOfPerson } from '../../utils/store/likenesses.ts';
import type { Store } from '../../utils/store/open.ts';
import { personView } from '../../utils/store/person-view.ts';
import { membershipsToOffer } from '../../utils/surfaces/noticed.ts';
import { go } from '../../utils/surfaces/place.ts';
import { useKinds } from '../../utils/surfaces/use-kinds.ts';
import { usePeopleSearch } from '../../utils/surfaces/use-people-search.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { useTelling } from '../../utils/surfaces/use-telling.ts';
import { personActions } from './person-actions.ts';
import { PersonLog } from './person-log.tsx';

const TOPIC_NAMES = TOPICS.map((one) => one.name);

interface Loaded {
  view: PersonView | undefined;
  names: Map<string, string>;
  likely: readonly Likeness[];
  noticed: readonly Noticed[];
  joins: readonly Join[];
  communities: readonly Pickable[];
}

/** The names of everybody whom a person's interactions were with. */
async function namesIn(store: Store, view: PersonView): Promise<Map<string, string>> {
  const others = new Set(view.interactions.flatMap((one) => one.personIds));
  const people = await Promise.all([...others].map((other) => store.db.get('people', other)));
  return new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
}

/** A person and the names of whom they were met with; then who else they may be, which is looked for among many. */
async function load(store: Store, id: string, show: (loaded: Loaded) => void): Promise<Loaded> {
  const [view, joins, own] = await Promise.all([
    personView(store, id),
    joinsOf(store, id),
    ownCommunities(store),
  ]);
  const communities = withOwn(COMMUNITIES, own).map(({ id: one, name }) => ({ id: one, name }));
  const nothing = { names: new Map(), likely: [], noticed: [], joins, communities };
  if (!view) return { view, ...nothing };
  const [names, likely] = [namesIn(store, view), likenessesOfPerson(store, view.person)];
  likely.catch(() => {});
  show({ view, ...nothing, names: await names });
  const noticed = membershipsToOffer(view, own);
  return { view, names: await names, likely: await likely, noticed, joins, communities };
}

function Gone() {
  return (
    <Empty
      icon={<PersonIcon />}
      title="This person is not here"
      action={<Button onClick={() => go('people')}>All people</Button>}
    >
      They were deleted, or the address is an old one.
    </Empty>
  );
}

/** One person: everything kept about them, to be changed and deleted. */
export function PersonSection({ id }: { id: string }) {
  const [problem, setProblem] = useState<string>();
  const [forgetting, setForgetting] = useState(false);
  const kinds = useKinds().all.map((one) => one.id);
  const search = usePeopleSearch();
  const { asks, onYes, onNo } = useTelling();
  const loaded = useRecords<Loaded>((store, show) => load(store, id, show), [id]);
  if (loaded && !loaded.view) return <Gone />;
  const { onSave, onDelete, onForget, ...actions } = personActions(id);
  const forgetThem = async () => {
    setForgetting(true);
    if (await onForget()) go('people');
    else setForgetting(false);
  };
  return (
    <PersonPage
      view={loaded?.view}
      likely={loaded?.likely ?? []}
      joins={loaded?.joins ?? []}
      noticed={loaded?.noticed ?? []}
      kinds={kinds}
      communities={loaded?.communities ?? []}
      log={
        loaded?.view && <PersonLog key={id} person={loaded.view.person} communities={loaded.communities} />
      }
      search={search}
      tagSuggestions={TOPIC_NAMES}
      topicSuggestions={TOPIC_NAMES}
      personName={(one) => loaded?.names.get(one)}
      siteName={(site) => siteById(site)?.name ?? site}
      asking={asks && <AskToTell onYes={onYes} onNo={onNo} />}
      now={Date.now()}
      problem={problem}
      onBack={() => go('people')}
      onSave={(draft) => void onSave(draft).then(setProblem)}
      onDelete={() => void onDelete().then((gone) => gone && go('people'))}
      forgetting={forgetting}
      onForget={() => void forgetThem()}
      onOpenPerson={(other) => go(`people/${other}`)}
      onOpenCommunity={(community) => go(`communities/${community}`)}
      onOpenPage={(url) => void openPage(url)}
      {...actions}
    />
  );
}
