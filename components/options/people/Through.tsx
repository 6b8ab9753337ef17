import type { Met } from '../../../utils/core/person.ts';
import type { PersonView } from '../../../utils/core/views.ts';
import { PersonLink } from './PersonLink.tsx';

interface ThroughProps {
  met: Met;
  /** Who that is, where it is somebody known. */
  through: PersonView['through'];
  onOpenPerson(personId: string): void;
}

/** Through whom the user met somebody; nothing, where nobody is named or there any more. Out: them, to be looked at. */
export function Through({ met, through, onOpenPerson }: ThroughProps) {
  if (through) return <PersonLink person={through} onOpenPerson={onOpenPerson} />;
  return met.through === undefined ? null : <bdi>{met.through}</bdi>;
}

/** Whether somebody is named through whom they met. */
export const isThrough = ({ met, through }: Pick<ThroughProps, 'met' | 'through'>): boolean =>
  through !== undefined || met.through !== undefined;
