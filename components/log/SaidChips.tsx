import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useKindName } from '../ui/kind-names.ts';
import { useAnnounced } from '../ui/use-announced.ts';
import type { LogFormProps } from './LogForm.tsx';
import { type SaidChip, saidChips } from './said-chips.ts';
import type { Log } from './use-log.ts';

function One({ chip, log, onDrop }: { chip: SaidChip; log: Log; onDrop(): void }) {
  const { personId, section, text, note } = chip;
  return (
    <Chip
      text={text}
      note={note}
      look={personId === undefined ? (section === 'topics' ? undefined : 'plain') : 'person'}
      before={personId !== undefined && <Avatar id={personId} name={text} size="s" />}
      openLabel={`Change ${text}`}
      expanded={log.shown === section}
      onOpen={() => log.open(section)}
      onRemove={chip.without && onDrop}
    />
  );
}

/** What the contact is understood as, chip by chip, each to be changed or taken out. In: the form's props and its state. */
export function SaidChips({ log, ...props }: LogFormProps & { log: Log }) {
  const kindName = useKindName();
  const chips = saidChips(log.state, { ...props, kindName });
  const said = useAnnounced(chips.flatMap(({ isText, text }) => (isText ? [] : text)));
  const drop = ({ without }: SaidChip) => {
    if (without === 'profile') props.onDropProfile?.();
    else if (without) log.change(without);
    log.first.current?.focus();
  };
  return (
    <>
      <ul class="k-chips k-said-chips" aria-label="What will be saved">
        {chips.map((chip) => (
          <li key={chip.key}>
            <One chip={chip} log={log} onDrop={() => drop(chip)} />
          </li>
        ))}
      </ul>
      <span class="k-hidden" aria-live="polite">
        {said}
      </span>
    </>
  );
}
