interface SuggestionsProps {
  /** What an input's `list` names. */
  id: string;
  all: readonly string[];
  /** What stands in the input. */
  typed: string;
  /** What is there already, in any case. */
  without?: readonly string[] | undefined;
}

/** More are not read, and thousands would slow every key down. */
const MOST = 30;

/** The texts that have what is typed in them, those that begin with it first. */
export function fitting({ all, typed, without = [] }: Omit<SuggestionsProps, 'id'>): string[] {
  const wanted = typed.trim().toLocaleLowerCase();
  const taken = new Set(without.map((one) => one.toLocaleLowerCase()));
  const starts: string[] = [];
  const has: string[] = [];
  for (const one of all) {
    const at = one.toLocaleLowerCase().indexOf(wanted);
    if (at >= 0 && !taken.has(one.toLocaleLowerCase())) (at === 0 ? starts : has).push(one);
    if (starts.length === MOST) break;
  }
  return [...starts, ...has].slice(0, MOST);
}

/** What a text input offers while it is typed in: the few of many that fit. */
export function Suggestions(props: SuggestionsProps) {
  return (
    <datalist id={props.id}>
      {fitting(props).map((one) => (
        <option key={one} value={one} />
      ))}
    </datalist>
  );
}
