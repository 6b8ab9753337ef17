import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import type { Pickable } from '../ui/offers.ts';
import type { LogFormProps } from './LogForm.tsx';
import { PlaceField } from './PlaceField.tsx';
import type { Log } from './use-log.ts';

type WhereFieldProps = Pick<LogFormProps, 'places' | 'near' | 'onNear' | 'profileId'> & { log: Log };

const NONE: readonly Pickable[] = [];

function Open({
  places = NONE,
  near = [],
  onNear,
  profileId,
  log,
  asked,
}: WhereFieldProps & { asked: boolean }) {
  const { state, change, save } = log;
  const ids = [
    ...(profileId ? [profileId] : []),
    ...state.chosen.flatMap((one) => (one.isNew ? [] : [one.id])),
  ];
  useEffect(() => onNear?.(ids), [ids.join(' ')]);
  return (
    <PlaceField
      places={places}
      near={near}
      communityId={state.communityId}
      text={state.where}
      takesFocus={asked}
      onText={(where) => change({ where })}
      onPlace={(communityId) => change({ communityId, where: '' })}
      onEnter={save}
    />
  );
}

/** In which community it was: nothing but a button, until it is asked for, or the kind says that there is one. */
export function WhereField(props: WhereFieldProps) {
  const { kind, communityId } = props.log.state;
  const [asked, setAsked] = useState(false);
  if (asked || communityId !== '' || kind === 'community meeting') return <Open {...props} asked={asked} />;
  if (!props.places || props.places.length === 0) return null;
  return (
    <p class="k-log-now">
      <Button small look="quiet" label="Where: say in which community it was" onClick={() => setAsked(true)}>
        Where
      </Button>
    </p>
  );
}
