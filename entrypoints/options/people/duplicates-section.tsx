import { useEffect, useState } from 'preact/hooks';
import { Duplicates } from '../../../components/options/people/Duplicates.tsx';
import { duplicatesNow, findPairs, type Pair } from '../../../utils/store/duplicates.ts';
import { joinPeople } from '../../../utils/store/join-people.ts';
import { keepApart } from '../../../utils/store/likenesses.ts';
import { go } from '../../../utils/surfaces/place.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { attempt, sayProblem } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

const PAGE = 25;

/** Looks through everybody once; what is decided afterwards is looked up for the pairs in sight alone. */
function usePairs(): { pairs: readonly Pair[] | undefined; progress: { done: number; total: number } } {
  const [pairs, setPairs] = useState<readonly Pair[]>();
  const [progress, setProgress] = useState({ done: 0, total: 1 });
  useEffect(() => {
    const ending = new AbortController();
    const look = async () => {
      const store = await records();
      const total = Math.max(1, await store.db.count('people'));
      const found = await findPairs(store, (done) => setProgress({ done, total }), ending.signal);
      if (!ending.signal.aborted) setPairs(found);
    };
    look().catch((error) => ending.signal.aborted || sayProblem(error));
    return () => ending.abort();
  }, []);
  return { pairs, progress };
}

/** People who may be one. */
export function DuplicatesSection() {
  const { pairs, progress } = usePairs();
  const [most, setMost] = useState(PAGE);
  const found = useRecords(
    async (store) => (pairs ? duplicatesNow(store, pairs, most + 1) : undefined),
    [pairs, most],
  );
  return (
    <Duplicates
      duplicates={found?.slice(0, most)}
      progress={progress}
      more={(found?.length ?? 0) > most}
      now={Date.now()}
      onMore={() => setMost(most + PAGE)}
      onJoin={(keptId, goneId) =>
        void attempt(
          async () => joinPeople(await records(), { keptId, goneId }, Date.now()),
          ({ joined }) => `Joined: ${joined.name} is one person now.`,
        )
      }
      onKeepApart={(one, other) =>
        void attempt(
          async () => keepApart(await records(), one, other, Date.now()),
          () => 'Remembered: not the same person.',
        )
      }
      onOpenPerson={(id) => go(`people/${id}`)}
      onBack={() => go('people')}
    />
  );
}
