import { useEffect, useReducer } from 'preact/hooks';
import { PersonRow } from '../../../components/options/people/PersonRow.tsx';
import type { Found } from '../../../utils/store/search/found.ts';
import type { PersonReader } from './person-reader.ts';

interface PersonOfRowProps {
  id: string;
  reader: PersonReader;
  /** As they were found, if they were searched for. */
  found: Found | undefined;
  /** What they are called, if that is all that is known yet. */
  name: string | undefined;
  onOpenPerson(id: string): void;
}

/** A row of the list, drawn again on its own when its person is read. */
export function PersonOfRow({ id, reader, found, name, onOpenPerson }: PersonOfRowProps) {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => reader.show(id, () => draw(undefined)), [id, reader]);
  return (
    <PersonRow
      id={id}
      name={name}
      person={reader.known(id) ?? found?.person}
      why={found?.why?.text}
      now={Date.now()}
      onOpenPerson={onOpenPerson}
    />
  );
}
