import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Suggestions } from '../../ui/Suggestions.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { counted, isolate } from '../../ui/words.ts';

/** A topic as the user sees it. */
export interface TopicRow {
  /** How it is kept. */
  topic: string;
  /** How the user calls it. */
  name: string;
  /** How many people have it among their tags and page topics. */
  people: number;
  /** The name of the topic that it is counted as. */
  into?: string | undefined;
  hidden?: boolean | undefined;
}

export interface TopicActions {
  /** `false`, or a promise of it, keeps the text in the field. */
  onRename(topic: string, name: string): unknown;
  onMerge(topic: string, into: string): unknown;
  onHide(topic: string): void;
  /** Takes back whatever was changed about it. */
  onReset(topic: string): void;
}

interface TopicItemProps extends TopicActions {
  row: TopicRow;
  /** Names that it can be merged into. */
  names: readonly string[];
}

type Asked = 'name' | 'into';

function stateOf({ topic, name, people, into, hidden }: TopicRow): string {
  const count = counted(people, 'person', 'people');
  if (hidden) return `Hidden. ${count}`;
  if (into !== undefined) return `Counted as ${isolate(into)}`;
  return name === topic ? count : `${count}, usually called ${isolate(topic)}`;
}

const WORDS: Readonly<Record<Asked, { label(name: string): string; missing: string; done: string }>> = {
  name: {
    label: (name) => `New name for ${isolate(name)}`,
    missing: 'Type a name, then rename.',
    done: 'Rename',
  },
  into: {
    label: (name) => `${isolate(name)} is the same as`,
    missing: 'Type the topic that it is the same as.',
    done: 'Merge',
  },
};

function Question({
  row,
  names,
  asked,
  onRename,
  onMerge,
  onEnd,
}: TopicItemProps & { asked: Asked; onEnd(): void }) {
  const [text, setText] = useState(asked === 'name' ? row.name : '');
  const [missing, setMissing] = useState<string>();
  const list = useId();
  const { label, missing: lack, done } = WORDS[asked];
  const give = async () => {
    const said = text.trim();
    setMissing(said === '' ? lack : undefined);
    const act = asked === 'name' ? onRename : onMerge;
    if (said !== '' && (await act(row.topic, said)) !== false) onEnd();
  };
  return (
    <div class="k-form-end">
      <TextField
        label={label(row.name)}
        value={text}
        error={missing}
        list={asked === 'into' ? list : undefined}
        inputRef={focusOn}
        onInput={setText}
        onEnter={() => void give()}
      />
      {asked === 'into' && <Suggestions id={list} all={names} typed={text} without={[row.name]} />}
      <Button look="primary" onClick={() => void give()}>
        {done}
      </Button>
      <Button look="quiet" onClick={onEnd}>
        Leave it
      </Button>
    </div>
  );
}

/** What was asked for is typed at once. */
const focusOn = (input: HTMLInputElement | null) => {
  if (input && document.activeElement !== input && !input.dataset['asked']) {
    input.dataset['asked'] = 'yes';
    input.focus();
  }
};

function Doings({ row, onHide, onReset, onAsk }: TopicItemProps & { onAsk(asked: Asked): void }) {
  const { topic, name, into, hidden } = row;
  if (hidden || into !== undefined)
    return (
      <Button
        small
        look="quiet"
        label={`${hidden ? 'Show' : 'Separate'} ${name} again`}
        onClick={() => onReset(topic)}
      >
        {hidden ? 'Show' : 'Separate'}
      </Button>
    );
  return (
    <>
      <Button small look="quiet" label={`Rename ${name}`} onClick={() => onAsk('name')}>
        Rename
      </Button>
      <Button small look="quiet" label={`Merge ${name} into another topic`} onClick={() => onAsk('into')}>
        Merge
      </Button>
      <Button small look="quiet" label={`Hide ${name}`} onClick={() => onHide(topic)}>
        Hide
      </Button>
      {name !== topic && (
        <Button small look="quiet" label={`Usual name for ${name}: ${topic}`} onClick={() => onReset(topic)}>
          Usual name
        </Button>
      )}
    </>
  );
}

/** One topic, and what can be changed about it. */
export function TopicItem(props: TopicItemProps) {
  const [asked, setAsked] = useState<Asked>();
  const item = useRef<HTMLLIElement>(null);
  // The button that was pressed may be gone: the focus stays with its topic.
  const stay = () => item.current?.focus();
  const end = () => {
    setAsked(undefined);
    stay();
  };
  const acting = {
    ...props,
    onHide: (topic: string) => {
      props.onHide(topic);
      stay();
    },
    onReset: (topic: string) => {
      props.onReset(topic);
      stay();
    },
  };
  return (
    <li class="k-stack" ref={item} tabIndex={-1}>
      <div class="k-row k-row-apart">
        <div class="k-grow">
          <p class="k-strong">
            <bdi>{props.row.name}</bdi>
          </p>
          <p class="k-soft k-small" dir="auto">
            {stateOf(props.row)}
          </p>
        </div>
        <Doings {...acting} onAsk={setAsked} />
      </div>
      {asked && <Question key={asked} {...props} asked={asked} onEnd={end} />}
    </li>
  );
}
