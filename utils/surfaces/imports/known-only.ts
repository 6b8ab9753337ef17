import type { Plan } from '../../core/imports/judged.ts';
import type { LeftOut } from '../../core/incoming.ts';

const UNKNOWN =
  'Not among your people by this e-mail address. Add it to somebody, then choose the file again.';

/**
 * Of a calendar those alone are taken in who are known or may be: whoever was once invited with the user is nobody to keep.
 * Contacts stay with those of their people who are left.
 */
export function knownOnly(plan: Plan): Plan {
  const people = plan.people.filter(({ verdict }) => verdict.kind !== 'new');
  const marks = new Set(people.map(({ person }) => person.mark));
  const contacts = plan.contacts.flatMap((one) => {
    const left = one.marks.filter((mark) => marks.has(mark));
    return left.length > 0 ? [{ ...one, marks: left }] : [];
  });
  const strangers = plan.people.flatMap(({ person, verdict }): LeftOut[] => {
    const [address] = person.fields.emails ?? [];
    if (verdict.kind !== 'new') return [];
    return [{ at: person.at, reason: `${address ?? person.fields.name}: ${UNKNOWN}` }];
  });
  return { ...plan, people, contacts, leftOut: [...plan.leftOut, ...strangers] };
}
