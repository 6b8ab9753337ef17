import type { Need } from '../../../utils/core/suggestion.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { ReviewIcon } from '../../ui/icons.tsx';
import type { SectionId } from '../OptionsShell.tsx';

interface NeedsProps {
  needs: readonly Need[];
  /** Nothing is suggested beside it. */
  alone: boolean;
  /** Something was reviewed before. */
  reviewed: boolean;
  onGo(section: SectionId): void;
}

const WHAT: Readonly<Record<Need, { text: string; action: string; section: SectionId }>> = {
  people: {
    text: 'Save some people: enable a site, and save them where you meet them.',
    action: 'Enable a site',
    section: 'sites',
  },
  interactions: {
    text: 'Log some contacts: who, and what you talked about.',
    action: 'Go to your people',
    section: 'people',
  },
  topics: {
    text: 'Say what your people are about: tags on them, topics on what you log.',
    action: 'Go to your people',
    section: 'people',
  },
  goals: { text: 'Add a goal: then what serves it comes first.', action: 'Add a goal', section: 'goals' },
  'about me': {
    text: 'Say what you do, for whom and where: then what is near to that comes first.',
    action: 'Say something about you',
    section: 'goals',
  },
};

function List({ needs, onGo }: Pick<NeedsProps, 'needs' | 'onGo'>) {
  return (
    <ul class="k-list">
      {needs.map((need) => (
        <li key={need} class="k-row k-row-apart">
          <span class="k-grow">{WHAT[need].text}</span>
          <Button small onClick={() => onGo(WHAT[need].section)}>
            {WHAT[need].action}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What there is too little of, and where to add to it. In: the needs. Out: the section to go to. */
export function Needs({ needs, alone, reviewed, onGo }: NeedsProps) {
  if (!alone)
    return needs.length === 0 ? null : (
      <section class="k-part" aria-labelledby="k-needs">
        <h2 class="k-heading" id="k-needs">
          What would make these better
        </h2>
        <List needs={needs} onGo={onGo} />
      </section>
    );
  return (
    <>
      <Empty icon={<ReviewIcon />} title={reviewed ? 'All reviewed' : 'Nothing to suggest yet'}>
        {reviewed
          ? 'You have decided on everything. New suggestions come as you save people and log contacts.'
          : 'Suggestions grow out of what you write down. They are made here, in your browser.'}
      </Empty>
      {needs.length > 0 && <List needs={needs} onGo={onGo} />}
    </>
  );
}
