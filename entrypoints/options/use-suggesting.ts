import { useEffect, useState } from 'preact/hooks';
import { onSuggesting, type Suggesting } from '../../utils/platform/suggested.ts';

/** How far the people have been read, while all of them have to be read before anything can be suggested. */
export function useSuggesting(): Suggesting | undefined {
  const [reading, setReading] = useState<Suggesting>();
  useEffect(() => onSuggesting(setReading), []);
  return reading;
}
