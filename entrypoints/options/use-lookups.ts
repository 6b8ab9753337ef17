import { useMemo } from 'preact/hooks';
import { foundCommunities } from '../../components/options/review/found-communities.ts';
import type { Lookups } from '../../components/options/review/lookups.ts';
import { FORM_TEXTS } from '../../utils/core/forms/aspects-by-form.ts';
import type { FirstStep } from '../../utils/core/forms/form.ts';
import { FORMS } from '../../utils/core/forms/registry.ts';
import type { Goal } from '../../utils/core/goal.ts';
import { draftsOf } from '../../utils/core/reach/drafts.ts';
import type { CircleSuggestion, Suggested } from '../../utils/core/suggestion.ts';
import { goals } from '../../utils/store/goals.ts';
import type { Store } from '../../utils/store/open.ts';
import { allCommunities } from '../../utils/surfaces/all-communities.ts';
import { type EvidenceRecords, evidenceRecords } from '../../utils/surfaces/evidence-records.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';

const NOTHING: EvidenceRecords = { people: new Map(), interactions: new Map(), notes: new Map() };

function firstStep(circle: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const form = FORMS.find((one) => one.id === circle.form);
  if (!form) throw new Error(`no form ${circle.form}`);
  return form.firstStep(circle, nameOf);
}

async function behind(store: Store, suggested: Suggested | undefined) {
  const [found, wanted, communities] = await Promise.all([
    evidenceRecords(store, suggested?.suggestions ?? []),
    goals(store),
    allCommunities(store),
  ]);
  return {
    found,
    goals: new Map(wanted.map((one): [string, Goal] => [one.id, one])),
    communities: new Map(communities.map((one) => [one.id, one])),
  };
}

/** Turns the ids that suggestions name into what they stand for; undefined until it is read. */
export function useLookups(suggested: Suggested | undefined): Lookups {
  const read = useRecords((store) => behind(store, suggested), [suggested]);
  return useMemo(() => {
    const found = read?.found ?? NOTHING;
    const personName = (id: string) => found.people.get(id)?.name;
    const nameOf = (id: string) => personName(id) ?? '';
    return {
      personName,
      community: (id) => read?.communities.get(id),
      findCommunities: (text) => read && foundCommunities(text, [...read.communities.values()]),
      form: (id) => FORM_TEXTS[id],
      goal: (id) => read?.goals.get(id),
      interaction: (id) => found.interactions.get(id),
      note: (id) => found.notes.get(id),
      firstStep: (circle) => firstStep(circle, nameOf),
      drafts: (suggestion) => draftsOf(suggestion, nameOf),
    };
  }, [read]);
}
