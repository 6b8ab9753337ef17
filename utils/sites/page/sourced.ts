import type { Source } from '../../core/profile.ts';
import type { Fields } from '../site.ts';
import { noFields } from './found.ts';
import { told } from './text.ts';

/** The texts among a site's fields. */
export const TEXTS = [
  'name',
  'givenName',
  'familyName',
  'pronouns',
  'headline',
  'organisation',
  'location',
  'bio',
  'avatar',
] as const;

/** Fields all of whose texts were read in one place, where they do not say otherwise. */
export function sourced(from: Source, fields: Fields): Fields {
  const result: Fields = Object.assign(noFields(), fields);
  for (const key of TEXTS) {
    const text = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (typeof text === 'string') result[key] = told(from, text);
  }
  return result;
}
