import { useState } from 'preact/hooks';
import { PersonPage } from '../../components/options/people/PersonPage.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { Empty } from '../../components/ui/Empty.tsx';
import { PersonIcon } from '../../components/ui/icons.tsx';
import { COMMUNITIES } from '../../utils/catalogue/communities.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { INTERACTION_KINDS } from '../../utils/core/interaction-kinds.ts';
import type { Join } from '../../utils/core/join.ts';
import type { Likeness } from '../../utils/core/same-person.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { openPage } from '../../utils/platform/tabs.ts';
import { siteById } from '../../utils/sites/registry.ts';
import { joinsOf } from '../../utils/store/join-people.ts';
import { likenessesOfPerson } from '../../utils/store/likenesses.ts';
import type { Store } from '../../utils/store/open.ts';
import { personView } from '../../utils/store/person-view.ts';
import { go } from '../../utils/surfaces/place.ts';
import { usePeopleSearch } from '../../utils/surfaces/use-people-search.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { personActions } from './person-actions.ts';

const COMMUNITY_NAMES = COMMUNITIES.map(({ id, name }) => ({ id, name }));
const TOPIC_NAMES = TOPICS.map((one) => one.name);

interface Loaded {
  view: PersonView | undefined;
  names: Map<string, string>;
  likely: readonly Likeness[];
  joins: readonly Join[];
}

/** A person, the names of everybody their interactions were with, and who else they may be. */
async function load(store: Store, id: string): Promise<Loaded> {
  const view = await personView(store, id);
  const others = new Set(view?.interactions.flatMap((one) => one.personIds));
  const people = await Promise.all([...others].map((other) => store.db.get('people', other)));
  return {
    view,
    names: new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : []))),
    likely: view ? await likenessesOfPerson(store, view.person) : [],
    joins: await joinsOf(store, id),
  };
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
  const search = usePeopleSearch();
  const loaded = useRecords((store) => load(store, id), [id]);
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
      kinds={INTERACTION_KINDS}
      communities={COMMUNITY_NAMES}
      search={search}
      tagSuggestions={TOPIC_NAMES}
      topicSuggestions={TOPIC_NAMES}
      personName={(one) => loaded?.names.get(one)}
      siteName={(site) => siteById(site)?.name ?? site}
      now={Date.now()}
      problem={problem}
      onBack={() => go('people')}
      onSave={(draft) => void onSave(draft).then(setProblem)}
      onDelete={() => void onDelete().then((gone) => gone && go('people'))}
      forgetting={forgetting}
      onForget={() => void forgetThem()}
      onOpenPerson={(other) => go(`people/${other}`)}
      onOpenPage={(url) => void openPage(url)}
      {...actions}
    />
  );
}
