import { useRef, useState } from 'preact/hooks';
import { type InteractionKind, isOwnKindId } from '../../../utils/core/interaction-kinds.ts';
import type { KindDraft } from '../../../utils/core/kind-draft.ts';
import { KINDS, type Kind } from '../../../utils/core/kinds.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { Button } from '../../ui/Button.tsx';
import { capital } from '../../ui/words.ts';
import { KindForm } from './KindForm.tsx';
import { TakeAwayKind } from './TakeAwayKind.tsx';

export interface KindActions {
  /** @returns why it could not be kept, as a sentence; undefined if it was. */
  onChange(id: InteractionKind, draft: KindDraft): Promise<string | undefined>;
  /** Makes a kind that ships what it was. */
  onReset(id: InteractionKind): void;
  onTakeAway(id: InteractionKind, into?: InteractionKind): void;
}

interface KindItemProps extends KindActions {
  kind: Kind;
  all: readonly Kind[];
}

const weightInWords = (weight: number): string => weight.toLocaleString(LANGUAGE);

const draftOf = ({ name, weight, side }: Kind): KindDraft => ({ name, weight: weightInWords(weight), side });

const isAsItShips = (kind: Kind): boolean => {
  const { name, weight, side } = KINDS.of(kind.id);
  return name === kind.name && weight === kind.weight && side === kind.side;
};

function stateOf(kind: Kind): string {
  const counts = `Weighs ${weightInWords(kind.weight)}, counts for ${kind.side}`;
  if (isOwnKindId(kind.id)) return `${counts}. Your own`;
  if (isAsItShips(kind)) return counts;
  const { name, weight, side } = KINDS.of(kind.id);
  return `${counts}. As it came: ${name}, ${weightInWords(weight)}, ${side}`;
}

function Doings({ kind, onReset, onAsk }: KindItemProps & { onAsk(asked: 'change' | 'away'): void }) {
  const { id, name } = kind;
  return (
    <>
      <Button small look="quiet" label={`Change ${name}`} onClick={() => onAsk('change')}>
        Change
      </Button>
      {isOwnKindId(id) && (
        <Button small look="quiet" label={`Take away ${name}`} onClick={() => onAsk('away')}>
          Take away
        </Button>
      )}
      {!isOwnKindId(id) && !isAsItShips(kind) && (
        <Button small look="quiet" label={`Make ${name} as it came`} onClick={() => onReset(id)}>
          As it came
        </Button>
      )}
    </>
  );
}

/** One kind of contact, and what can be changed about it. */
export function KindItem(props: KindItemProps) {
  const { kind, all, onChange, onTakeAway } = props;
  const [asked, setAsked] = useState<'change' | 'away'>();
  const item = useRef<HTMLLIElement>(null);
  // The button that was pressed may be gone: the focus stays with its kind.
  const end = () => {
    setAsked(undefined);
    item.current?.focus();
  };
  const save = async (draft: KindDraft) => {
    const failed = await onChange(kind.id, draft);
    if (failed === undefined) end();
    return failed;
  };
  const reset = (id: InteractionKind) => {
    props.onReset(id);
    item.current?.focus();
  };
  return (
    <li class="k-stack" ref={item} tabIndex={-1}>
      <div class="k-row k-row-apart">
        <div class="k-grow">
          <p class="k-strong">
            <bdi>{capital(kind.name)}</bdi>
          </p>
          <p class="k-soft k-small">{stateOf(kind)}</p>
        </div>
        {!asked && <Doings {...props} onReset={reset} onAsk={setAsked} />}
      </div>
      {asked === 'change' && (
        <KindForm draft={draftOf(kind)} saves="Save changes" takesFocus onSave={save} onCancel={end} />
      )}
      {asked === 'away' && (
        <TakeAwayKind
          kind={kind}
          others={all.filter(({ id }) => id !== kind.id)}
          onTakeAway={(into) => onTakeAway(kind.id, into)}
          onCancel={end}
        />
      )}
    </li>
  );
}
