import type { Reading } from '../../core/profile.ts';
import { none } from '../page/found.ts';
import { siteById } from '../registry.ts';
import type { NoProfile } from '../site.ts';
import type { Finding } from './find.ts';
import { profileOf } from './profile-of.ts';

/** Makes a reading of what was found on a page: the part that needs every site, to know whom its links lead to. */
export function readingOf(finding: Finding | NoProfile): Reading {
  if (finding.kind === 'none') return finding;
  const site = siteById(finding.site);
  if (!site) return none('The page could not be read.');
  return { kind: 'profile', profile: profileOf(site, new URL(finding.at), finding.identity, finding.fields) };
}
