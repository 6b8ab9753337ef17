import { useState } from 'preact/hooks';
import { Chip } from '../../ui/Chip.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { Select } from '../../ui/Select.tsx';

interface Option {
  value: string;
  label: string;
}

interface ValueFilterProps {
  label: string;
  /** Empty for any. */
  value: string;
  options: readonly Option[];
  onPick(value: string): void;
}

const ANY = { value: '', label: 'Any' };
/** Among more than these nobody looks for one in a list. */
const MOST_IN_LIST = 50;
/** So many are offered for what is typed. */
const MOST_OFFERED = 8;

/** Those with every word that is typed, those that begin with it first, in their order. */
export function optionsFor(text: string, options: readonly Option[]): Option[] {
  const typed = text.trim().toLocaleLowerCase();
  const words = typed.split(/\s+/u).filter(Boolean);
  const first: Option[] = [];
  const others: Option[] = [];
  for (const one of options) {
    const label = one.label.toLocaleLowerCase();
    if (!words.every((word) => label.includes(word))) continue;
    (label.startsWith(typed) ? first : others).push(one);
    if (first.length === MOST_OFFERED) break;
  }
  return [...first, ...others].slice(0, MOST_OFFERED);
}

/** One of very many values, found by typing. */
function Typed({ label, value, options, onPick }: ValueFilterProps) {
  const [text, setText] = useState('');
  const chosen = options.find((one) => one.value === value)?.label ?? value;
  const results = optionsFor(text, options).map((one) => ({ id: one.value, name: one.label }));
  return (
    <Combobox
      label={label}
      text={text}
      placeholder={value === '' ? 'Any' : undefined}
      results={results}
      before={value !== '' && <Chip text={chosen} onRemove={() => onPick('')} />}
      onText={setText}
      onPick={({ id }) => onPick(id)}
      onBackspace={() => onPick('')}
    />
  );
}

/** Narrows a list to one value of those that there are. In: the values and the chosen one. Out: the value, empty for any. */
export function ValueFilter(props: ValueFilterProps) {
  if (props.options.length > MOST_IN_LIST) return <Typed {...props} />;
  return <Select {...props} options={[ANY, ...props.options]} />;
}
