import * as z from 'zod/mini';
import { instant } from './shapes.ts';
import { fold } from './words.ts';

/** 32 bytes in hexadecimal. */
const hex = z.string().check(z.regex(/^[0-9a-f]{64}$/u));

/**
 * Somebody whom the user asked to forget: nothing but salted hashes of what names them, so that no file brings them back.
 * The salt is made once and stays in this browser's records.
 */
export const forgotten = z.strictObject({ id: hex, salt: hex, at: instant });
export type Forgotten = z.infer<typeof forgotten>;

/**
 * What may name somebody in a file: the keys of their pages, their e-mail addresses, their name with an organisation, the
 * marks that files gave them before, their own record in an export. A name alone is nobody's: others have it too.
 */
export function namingOf(of: {
  /** Of a record: the same in every export of Kithcraft's. */
  id?: string | undefined;
  name: string;
  organisation?: string | undefined;
  emails?: readonly string[] | undefined;
  keys: readonly string[];
  marks?: readonly string[] | undefined;
}): string[] {
  const named = of.organisation ? [`name:${fold(of.name)}|${fold(of.organisation)}`] : [];
  return [
    ...(of.id === undefined ? [] : [`id:${of.id}`]),
    ...of.keys.map((key) => `page:${key}`),
    ...(of.emails ?? []).map((email) => `email:${email.toLowerCase()}`),
    ...(of.marks ?? []).map((mark) => `mark:${mark}`),
    ...named,
  ];
}
