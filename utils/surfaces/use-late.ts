import { useEffect, useState } from 'preact/hooks';
import type { membershipsToOffer } from './noticed.ts';

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

export type MembershipsToOffer = typeof membershipsToOffer;

/** What finds the memberships to offer for a person. */
export const noticing = async (): Promise<MembershipsToOffer> =>
  (await import('./noticed.ts')).membershipsToOffer;

/** The communities of the catalogue, by id and name. */
export const communityNames = async (): Promise<{ id: string; name: string }[]> => {
  const { COMMUNITIES } = await import('../catalogue/communities.ts');
  return COMMUNITIES.map(({ id, name }) => ({ id, name }));
};
