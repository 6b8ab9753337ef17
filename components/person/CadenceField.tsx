import { useState } from 'preact/hooks';
import { type Interval, intervalInWords } from '../../utils/core/follow-ups/cadence.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { capital } from '../ui/words.ts';

interface CadenceFieldProps {
  /** How often now; undefined for never. */
  cadence: Interval | undefined;
  /** `undefined` for no cadence. `false`, or a promise of it, keeps what was typed. */
  onCadence(interval: Interval | undefined): unknown;
}

const OFFERED: readonly Interval[] = [
  { every: 7, unit: 'day' },
  { every: 14, unit: 'day' },
  { every: 1, unit: 'month' },
  { every: 3, unit: 'month' },
  { every: 6, unit: 'month' },
  { every: 12, unit: 'month' },
];

const keyOf = ({ every, unit }: Interval): string => `${every} ${unit}`;

const optionsFor = (cadence: Interval | undefined) => {
  const isOffered = !cadence || OFFERED.some((one) => keyOf(one) === keyOf(cadence));
  const all = isOffered ? OFFERED : [...OFFERED, cadence];
  return [
    { value: '', label: 'As it comes' },
    ...all.map((one) => ({ value: keyOf(one), label: capital(intervalInWords(one)) })),
    { value: 'own', label: 'Another number…' },
  ];
};

const intervalOf = (key: string): Interval => {
  const [every, unit] = key.split(' ');
  return { every: Number(every), unit: unit === 'day' ? 'day' : 'month' };
};

const UNITS = [
  { value: 'day', label: 'days' },
  { value: 'month', label: 'months' },
] as const;

/** A number of the user's own. */
function OwnNumber({ onInterval }: { onInterval(interval: Interval): void }) {
  const [every, setEvery] = useState('');
  const [unit, setUnit] = useState<Interval['unit']>('day');
  const save = () => onInterval({ every: every.trim() === '' ? Number.NaN : Number(every), unit });
  return (
    <div class="k-row k-row-close k-own-number">
      <TextField label="Every" value={every} onInput={setEvery} onEnter={save} />
      <Select
        label="Days or months"
        labelHidden
        value={unit}
        options={UNITS}
        onPick={(picked) => setUnit(picked)}
      />
      <Button small look="primary" onClick={save}>
        Keep
      </Button>
    </div>
  );
}

/** How often to be in touch with somebody. Out: the interval, or none. */
export function CadenceField({ cadence, onCadence }: CadenceFieldProps) {
  const [isOwn, setOwn] = useState(false);
  const pick = (key: string) => {
    setOwn(key === 'own');
    if (key !== 'own') void onCadence(key === '' ? undefined : intervalOf(key));
  };
  const keep = async (interval: Interval) => {
    if ((await onCadence(interval)) !== false) setOwn(false);
  };
  return (
    <>
      <Select
        label="Be in touch"
        value={isOwn ? 'own' : cadence ? keyOf(cadence) : ''}
        options={optionsFor(cadence)}
        onPick={pick}
      />
      {isOwn && <OwnNumber onInterval={(interval) => void keep(interval)} />}
    </>
  );
}
