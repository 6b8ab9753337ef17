import { useEffect, useRef, useState } from 'preact/hooks';

const CONTROLS = 'button, a[href], input, textarea';

/**
 * A list of entries that is shown a step at a time, and whose entries can go. Where a control with the focus goes, the
 * focus stays near: with a deleted entry it goes to the one that stands in its place, with the last “Show more” to the first
 * entry that this one showed.
 * @param count of all entries. @param step so many at first, and so many more each time. @param entry the selector of one.
 */
export function useEntries(count: number, step: number, entry = '.k-entry') {
  const [most, setMost] = useState(step);
  const place = useRef<HTMLDivElement>(null);
  const at = useRef(0);
  const before = useRef(count);
  const entries = () => [...(place.current?.querySelectorAll<HTMLElement>(entry) ?? [])];
  const catchFocus = () => {
    if (document.activeElement !== document.body) return;
    const all = entries();
    const near = all[Math.min(at.current, all.length - 1)];
    (near?.querySelector<HTMLElement>(CONTROLS) ?? place.current)?.focus();
  };
  useEffect(() => {
    if (count < before.current) catchFocus();
    before.current = count;
  }, [count]);
  useEffect(() => {
    if (most > step) catchFocus();
  }, [most]);
  const onFocusCapture = ({ target }: FocusEvent) => {
    const index = entries().findIndex((one) => target instanceof Node && one.contains(target));
    if (index >= 0) at.current = index;
  };
  const more = () => {
    at.current = most;
    setMost(most + step);
  };
  return { most, more, startOver: () => setMost(step), place, onFocusCapture };
}
