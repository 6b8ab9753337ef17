import { useState } from 'preact/hooks';
import { LogForm } from '../../components/log/LogForm.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { PlusIcon } from '../../components/ui/icons.tsx';
import type { Pickable } from '../../components/ui/offers.ts';
import type { Person } from '../../utils/core/person.ts';
import { usePersonLog } from '../../utils/surfaces/use-person-log.ts';

interface PersonLogProps {
  person: Person;
  communities: readonly Pickable[];
}

function Open({ person, communities }: PersonLogProps) {
  const { key, form } = usePersonLog(person, communities);
  return (
    <div class="k-panel">
      <LogForm key={key} {...form} />
    </div>
  );
}

/** A contact with somebody, logged on their own page: a button, until it is wanted. */
export function PersonLog(props: PersonLogProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Open {...props} />;
  return (
    <div>
      <Button look="primary" icon={<PlusIcon />} onClick={() => setOpen(true)}>
        Log a contact
      </Button>
    </div>
  );
}
