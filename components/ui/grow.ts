import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Makes a textarea as tall as its text, up to what its style allows. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // `text` is what the height depends on, though it is read from the element.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element || element.value !== text) return;
    element.style.blockSize = 'auto';
    element.style.blockSize = `${element.scrollHeight + 2}px`;
  }, [area, text]);
}
