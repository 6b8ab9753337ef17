import { useEffect, useState } from 'preact/hooks';

/** How long after a surface is drawn what it can do without is loaded. */
const LATER_MS = 150;

/** What is not needed to begin with: `before` until it is loaded, after the surface is usable. */
export function useLate<T>(before: T, load: () => Promise<T>): T {
  const [value, setValue] = useState(before);
  useEffect(() => {
    const timer = setTimeout(
      () => void load().then((loaded) => setValue(() => loaded), console.error),
      LATER_MS,
    );
    return () => clearTimeout(timer);
  }, []);
  return value;
}

/** Names of topics, for suggestions while one is typed. */
export const topicNames = async (): Promise<string[]> => {
  const { TOPICS } = await import('../catalogue/topics.ts');
  return TOPICS.map((one) => one.name);
};
