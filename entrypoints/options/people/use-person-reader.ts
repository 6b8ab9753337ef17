import { useEffect, useState } from 'preact/hooks';
import { onRecordsChanged } from '../../../utils/surfaces/records.ts';
import { PersonReader } from './person-reader.ts';

/** What reads the people of a list, and reads them again when records change. */
export function usePersonReader(): PersonReader {
  const [reader] = useState(() => new PersonReader());
  useEffect(() => {
    const ending = new AbortController();
    onRecordsChanged(() => reader.age(), ending.signal);
    return () => ending.abort();
  }, [reader]);
  return reader;
}
