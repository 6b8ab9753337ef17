import { type Finding, findIn } from '../../utils/sites/reading/find.ts';
import { recogniserOf } from '../../utils/sites/reading/recognise.ts';
import type { NoProfile, Read, Site } from '../../utils/sites/site.ts';

/**
 * Run by the popup and the side panel in the page they stand beside: looks once for a person, answers, leaves nothing
 * behind.
 */
export const readOnce = (modules: readonly { site: Site; read: Read }[]): Finding | NoProfile =>
  findIn(
    { url: new URL(location.href), document },
    recogniserOf(modules.map(({ site }) => site)),
    new Map(modules.map(({ site, read }) => [site.id, read])),
  );
