import { useState } from 'preact/hooks';
import { aspectOf } from '../../../utils/core/community-aspects.ts';
import type { CommunityDraft } from '../../../utils/core/community-draft.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import { TRASH_DAYS } from '../../../utils/core/trash.ts';
import { Button } from '../../ui/Button.tsx';
import { Chips } from '../../ui/Chip.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { BackIcon, BinIcon, EditIcon } from '../../ui/icons.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Page } from '../Page.tsx';
import { AspectTable } from '../review/AspectTable.tsx';
import { CommunityFacts } from '../review/CommunityFacts.tsx';
import { CommunityForm, NO_COMMUNITY } from './CommunityForm.tsx';
import { type CommunityRow, isOwn } from './community-row.ts';
import { Meeting, type MeetingProps } from './Meeting.tsx';
import { Members, type MembersProps } from './Members.tsx';

export interface CommunityPageProps extends Omit<MembersProps, 'name' | 'known'>, MeetingProps {
  row: CommunityRow;
  topicSuggestions: readonly string[];
  /** Why a change could not be saved, as a sentence. */
  problem?: string | undefined;
  /** Whether the user belongs to it from now on. */
  onMine(isMine: boolean): void;
  /** `false`, or a promise of it, keeps the form open. */
  onSave(draft: CommunityDraft): unknown;
  onDelete(): void;
  onOpenPage(url: string): void;
  onBack(): void;
}

const draftOf = ({ community }: CommunityRow): CommunityDraft => {
  const { name, topics, form, url, description, cadence, membership, region, language } = community;
  const texts = { url, description, cadence, membership, region, language };
  const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  return { ...NO_COMMUNITY, name, topics, form, ...said };
};

function About({ row: { community }, onOpenPage }: CommunityPageProps) {
  const form = FORM_TEXTS[community.form];
  return (
    <div class="k-stack">
      <Chips texts={community.topics} label="Topics" />
      <CommunityFacts community={community} onOpenPage={onOpenPage} />
      <Disclosure summary="How it works">
        <div class="k-stack">
          <p class="k-soft">
            {form.name}. {form.summary}
          </p>
          <AspectTable own={(aspect) => aspectOf(community, form.aspects, aspect)} name={community.name} />
        </div>
      </Disclosure>
    </div>
  );
}

/** What can be done with one of the user's own. */
function Own(props: CommunityPageProps) {
  const [editing, setEditing] = useState(false);
  const save = async (draft: CommunityDraft) => {
    if ((await props.onSave(draft)) !== false) setEditing(false);
  };
  if (editing)
    return (
      <CommunityForm
        {...props}
        draft={draftOf(props.row)}
        saves="Save changes"
        onSave={(draft) => void save(draft)}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <div class="k-row">
      <Button icon={<EditIcon />} onClick={() => setEditing(true)}>
        Change it
      </Button>
      <Button look="danger" icon={<BinIcon />} onClick={props.onDelete}>
        Delete it
      </Button>
      <span class="k-hint">What is deleted stays in the trash for {TRASH_DAYS} days.</span>
    </div>
  );
}

/** One community: what is known of it, whether the user belongs to it, whom they know there. Out: what is changed. */
export function CommunityPage(props: CommunityPageProps) {
  const { row } = props;
  const { community } = row;
  return (
    <div class="k-stack">
      <div>
        <Button look="quiet" icon={<BackIcon />} onClick={props.onBack}>
          Communities
        </Button>
      </div>
      <Page title={community.name}>
        <Switch label="I belong to it" on={row.isMine} onSwitch={props.onMine} />
        <About {...props} />
        {row.isMine && row.known > 0 && <Meeting {...props} />}
        <Members {...props} name={community.name} known={row.known} />
        {isOwn(community) && <Own {...props} />}
      </Page>
    </div>
  );
}
