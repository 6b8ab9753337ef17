import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { TopicIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { counted } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { type TopicActions, TopicItem, type TopicRow } from './TopicItem.tsx';

export interface TopicsProps extends TopicActions {
  /** Undefined while they are read. Most people first. */
  topics: readonly TopicRow[] | undefined;
  /** All names that a topic can be merged into. */
  names: readonly string[];
}

/** So many are drawn at a time. */
const SHOWN = 50;

const has = ({ topic, name }: TopicRow, wanted: string): boolean =>
  name.toLocaleLowerCase().includes(wanted) || topic.toLocaleLowerCase().includes(wanted);

function Found({ topics, ...rest }: TopicsProps & { topics: readonly TopicRow[] }) {
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(SHOWN);
  const found = topics.filter((row) => has(row, typed.trim().toLocaleLowerCase()));
  return (
    <>
      <TextField type="search" label="Find a topic" value={typed} onInput={setTyped} />
      <p class="k-hint" aria-live="polite">
        {typed.trim() === '' ? counted(topics.length, 'topic') : `${counted(found.length, 'topic')} found`}
      </p>
      {found.length > 0 && (
        <ul class="k-list" aria-label="Topics">
          {found.slice(0, most).map((row) => (
            <TopicItem key={row.topic} row={row} {...rest} />
          ))}
        </ul>
      )}
      {found.length > most && (
        <div>
          <Button onClick={() => setMost(most + SHOWN)}>Show more</Button>
        </div>
      )}
    </>
  );
}

function List(props: TopicsProps) {
  const { topics } = props;
  if (!topics) return <Loading label="Reading your topics" />;
  if (topics.length === 0)
    return (
      <Empty icon={<TopicIcon />} title="No topics yet">
        They come from the tags that you give people and from what their pages say they are about.
      </Empty>
    );
  return <Found {...props} topics={topics} />;
}

/** The topics of the user's people. In: each with how many have it. Out: a new name, a merge, what is hidden. */
export function Topics(props: TopicsProps) {
  return (
    <Page
      title="Topics"
      lead="What your people are about, as their tags and pages say. Call a topic what you like, make two that are the same into one, or hide what does not matter to you. Nothing that you wrote is changed."
    >
      <List {...props} />
    </Page>
  );
}
