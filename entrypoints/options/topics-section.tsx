import { useMemo } from 'preact/hooks';
import { Topics } from '../../components/options/topics/Topics.tsx';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import type { Settings } from '../../utils/core/setting.ts';
import {
  nameOfTopic,
  type TopicChange,
  withoutTopicChange,
  withTopicChange,
} from '../../utils/core/topic-change.ts';
import { changedMatcher } from '../../utils/core/topics/changed-matcher.ts';
import { topicMatcher } from '../../utils/core/topics/matcher.ts';
import { countedTopics } from '../../utils/core/topics/topic-rows.ts';
import type { Store } from '../../utils/store/open.ts';
import { changeTopics, settings } from '../../utils/store/settings.ts';
import { topicCounts } from '../../utils/store/topic-counts.ts';
import { records } from '../../utils/surfaces/records.ts';
import { attempt } from '../../utils/surfaces/said.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';

type Changes = Settings['topicChanges'];

const changed = (change: (all: Changes) => Changes, done: string) =>
  attempt(
    async () => changeTopics(await records(), change, Date.now()),
    () => done,
  );

const decide = (change: TopicChange, done: string) => changed((all) => withTopicChange(all, change), done);

const hide = (topic: string) => decide({ topic, as: 'hidden' }, 'Hidden. No suggestion comes from it.');

const reset = (topic: string) =>
  changed((all) => withoutTopicChange(all, topic), 'It is as it was before you changed it.');

let known: ReturnType<typeof topicMatcher> | undefined;

/** Built once for the page, when this section is first seen. */
function listMatcher() {
  known ??= topicMatcher(TOPICS);
  return known;
}

async function read(store: Store) {
  const matcher = listMatcher();
  const [{ topicChanges }, counts] = await Promise.all([
    settings(store),
    topicCounts(store, (word) => matcher.canonical(word)),
  ]);
  return { matcher, changes: topicChanges, rows: countedTopics(counts, topicChanges) };
}

/** The topic that somebody means by a name: what they call so, or what the list does, or their own. */
function meant(name: string, { matcher, changes }: Awaited<ReturnType<typeof read>>): string {
  return changedMatcher(matcher, changes).canonical(name) ?? matcher.canonical(name);
}

/** The topics of the user's people, and what the user changed about them. */
export function TopicsSection() {
  const all = useRecords(read);
  const names = useMemo(() => {
    const nameOf = nameOfTopic(all?.changes ?? []);
    return [
      ...new Set([...(all?.rows ?? []).map(({ name }) => name), ...TOPICS.map(({ name }) => nameOf(name))]),
    ];
  }, [all]);
  const rename = (topic: string, name: string) => {
    const other = all && meant(name, all);
    if (other === topic) return decide({ topic, as: 'renamed', name }, `It is called ${name} now.`);
    const taken = all && (all.matcher.knows(other ?? '') || all.rows.some((row) => row.topic === other));
    return taken
      ? decide(
          { topic, as: 'merged', into: other ?? name },
          `Counted as ${name} now, which is a topic already.`,
        )
      : decide({ topic, as: 'renamed', name }, `It is called ${name} now.`);
  };
  const merge = (topic: string, into: string) =>
    decide({ topic, as: 'merged', into: all ? meant(into, all) : into }, `Counted as ${into} now.`);
  return (
    <Topics
      topics={all?.rows}
      names={names}
      onRename={rename}
      onMerge={merge}
      onHide={(topic) => void hide(topic)}
      onReset={(topic) => void reset(topic)}
    />
  );
}
