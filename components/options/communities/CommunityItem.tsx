import { NameButton } from '../../ui/NameButton.tsx';
import { type CommunityRow, stateWords } from './community-row.ts';

interface CommunityItemProps {
  row: CommunityRow;
  onOpen(id: string): void;
}

/** A community in the list: its name, what it is about, who is there. Out: the wish to open it. */
export function CommunityItem({ row, onOpen }: CommunityItemProps) {
  const { id, name, topics, description } = row.community;
  return (
    <div class="k-person k-community">
      <div class="k-person-who">
        <NameButton name={name} row onClick={() => onOpen(id)} />
        <p class="k-soft k-small k-person-about" dir="auto">
          {description ?? topics.join(', ')}
        </p>
      </div>
      <div class="k-person-touch">
        {stateWords(row).map((words) => (
          <span key={words} class="k-soft">
            {words}
          </span>
        ))}
      </div>
    </div>
  );
}
