import { useEffect, useState } from 'preact/hooks';
import { Keys } from '../../components/options/sites/Keys.tsx';
import { changeKeys, type KeyOf, keys } from '../../utils/platform/keys.ts';
import { sayProblem } from '../../utils/surfaces/said.ts';

/** The keys as they are now: whoever comes back from the browser's page for them sees what they changed. */
function useKeys(): KeyOf[] | undefined {
  const [now, setNow] = useState<KeyOf[]>();
  useEffect(() => {
    const read = () => void keys().then(setNow, sayProblem);
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, []);
  return now;
}

/** The keys that work on every page, and the way to change them. */
export function KeysPart() {
  return <Keys keys={useKeys()} onChange={() => void changeKeys().catch(sayProblem)} />;
}
