import { useState } from 'preact/hooks';
import { CommunityForm, NO_COMMUNITY } from '../../../components/options/communities/CommunityForm.tsx';
import { Page } from '../../../components/options/Page.tsx';
import type { CommunityDraft } from '../../../utils/core/community-draft.ts';
import { addCommunity } from '../../../utils/store/communities.ts';
import { go } from '../../../utils/surfaces/place.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { said, sentenceOf } from '../../../utils/surfaces/said.ts';
import { topicNames, useLate } from '../../../utils/surfaces/use-late.ts';

/** A community of the user's own, to be added. */
export function NewCommunitySection() {
  const topicSuggestions = useLate<string[]>([], topicNames);
  const [problem, setProblem] = useState<string>();
  const add = async (draft: CommunityDraft, isMember: boolean) => {
    try {
      const { result, change } = await addCommunity(await records(), draft, isMember, Date.now());
      said.value = { tone: 'done', text: `${result.name} is among your communities.`, change };
      go(`communities/${result.id}`);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
  };
  return (
    <Page
      title="Add a community"
      lead="A circle, a meetup, a group at work: where people meet again and again about what they do. It is kept with your records, and suggested like those of the catalogue."
    >
      <CommunityForm
        draft={NO_COMMUNITY}
        isMember
        topicSuggestions={topicSuggestions}
        problem={problem}
        saves="Add community"
        onSave={(draft, isMember) => void add(draft, isMember)}
        onCancel={() => go('communities')}
      />
    </Page>
  );
}
