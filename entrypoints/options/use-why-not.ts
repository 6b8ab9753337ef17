import { useEffect, useState } from 'preact/hooks';
import type { Asking } from '../../components/options/review/asking.ts';
import { enough } from '../../utils/core/evidence/what-if.ts';
import { whyNotInSteps } from '../../utils/core/evidence/why-not.ts';
import type { SuggestInput } from '../../utils/core/suggest.ts';
import { inSlices } from '../../utils/surfaces/in-slices.ts';
import { sayProblem } from '../../utils/surfaces/said.ts';

async function answer(
  communityId: string,
  load: () => Promise<SuggestInput>,
  show: (asking: Asking) => void,
  signal: AbortSignal,
): Promise<void> {
  const input = await load();
  if (signal.aborted) return;
  const why = (await inSlices(whyNotInSteps(communityId, input), signal)) ?? 'unknown';
  const names = new Map(input.network.people.map(({ id, name }) => [id, name]));
  const known: Asking = { communityId, why, nameOf: (id: string) => names.get(id) };
  show(known);
  show({ ...known, woulds: await inSlices(enough(communityId, input), signal) });
}

/** Why a community that the user asks about is not suggested; asked again when what is known changes. */
export function useWhyNot(load: () => Promise<SuggestInput>): [Asking | undefined, (id: string) => void] {
  const [asking, setAsking] = useState<Asking>();
  const asked = asking?.communityId;
  useEffect(() => {
    if (asked === undefined) return;
    const ending = new AbortController();
    answer(asked, load, setAsking, ending.signal).catch((error) => {
      if (!ending.signal.aborted) sayProblem(error);
    });
    return () => ending.abort();
  }, [asked, load]);
  return [asking, (communityId) => setAsking({ communityId })];
}
