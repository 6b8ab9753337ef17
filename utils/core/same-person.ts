import { isSameName } from './name-key.ts';

/** What is known of somebody, by which two may turn out to be one. */
export interface Side {
  name: string;
  organisation?: string | undefined;
  emails?: readonly string[] | undefined;
  /** The keys of the pages that are theirs. */
  keys: readonly string[];
  /** The keys of the pages that theirs call their own (`rel=me`, `sameAs`). */
  claims: readonly string[];
}

/** Why two may be the same person. A page may call any page its own: only both together prove it. */
export type Reason =
  | 'each names the other'
  | 'names a page of theirs'
  | 'is named by theirs'
  | 'same e-mail'
  | 'same name and organisation';

/** How much each reason says, between 0 and 1. */
const WEIGHTS: Readonly<Record<Reason, number>> = {
  'each names the other': 1,
  'names a page of theirs': 0.7,
  'is named by theirs': 0.8,
  'same e-mail': 0.8,
  'same name and organisation': 0.5,
};

const meet = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((key) => other.includes(key));

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && isSameName(one, other);

function claimed(one: Side, other: Side): Reason[] {
  const [there, back] = [meet(one.claims, other.keys), meet(other.claims, one.keys)];
  if (there && back) return ['each names the other'];
  if (there) return ['names a page of theirs'];
  return back ? ['is named by theirs'] : [];
}

/** Why `one`, say the page in front of the user, may be `other`, somebody known; none if nothing says so. */
export function reasonsFor(one: Side, other: Side): Reason[] {
  const reasons = claimed(one, other);
  const emails = (other.emails ?? []).map((email) => email.toLowerCase());
  if ((one.emails ?? []).some((email) => emails.includes(email.toLowerCase()))) reasons.push('same e-mail');
  if (isSame(one.name, other.name) && isSame(one.organisation, other.organisation))
    reasons.push('same name and organisation');
  return reasons;
}

/** How sure the reasons make it, together: 1 − Π(1 − weight), between 0 and 1. */
export const scoreOf = (reasons: readonly Reason[]): number =>
  1 - reasons.reduce((doubt, reason) => doubt * (1 - WEIGHTS[reason]), 1);

/** Somebody known who may be the same, and why. */
export interface Likeness {
  personId: string;
  name: string;
  reasons: readonly Reason[];
  score: number;
}
