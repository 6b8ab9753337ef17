import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';

function fitHeight(element: HTMLTextAreaElement): void {
  element.style.blockSize = 'auto';
  element.style.blockSize = `${element.scrollHeight + 2}px`;
}

/** Fits again at first sight and when the width changes: Firefox lays its popup out narrow first, where every text is tall. */
function onOtherWidth(element: HTMLTextAreaElement): () => void {
  let width = 0;
  const observer = new ResizeObserver(() => {
    if (element.clientWidth === width) return;
    width = element.clientWidth;
    fitHeight(element);
  });
  observer.observe(element);
  return () => observer.disconnect();
}

/** Makes a textarea as tall as its text, up to what its style allows. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // `text` is what the height depends on, though it is read from the element.
  useLayoutEffect(() => {
    const element = area.current;
    if (element?.value === text) fitHeight(element);
  }, [area, text]);
  useEffect(() => (area.current ? onOtherWidth(area.current) : undefined), [area]);
}
