import { useEffect, useRef, useState } from 'preact/hooks';

/** What changed in a list last, in words for screen readers; empty at first. */
export function useAnnounced(list: readonly string[]): string {
  const before = useRef(list);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const added = list.filter((one) => !before.current.includes(one));
    const removed = before.current.filter((one) => !list.includes(one));
    before.current = list;
    const words = [
      added.length > 0 && `Added ${added.join(', ')}.`,
      removed.length > 0 && `Removed ${removed.join(', ')}.`,
    ].filter(Boolean);
    if (words.length > 0) setSaid(words.join(' '));
  }, [list]);
  return said;
}
