import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface ForgetPersonProps {
  name: string;
  forgetting?: boolean | undefined;
  onForget(): void;
  /** They are kept after all. */
  onKeep(): void;
}

const WORD = 'forget';

function WhatHappens({ name }: { name: string }) {
  return (
    <>
      <h3>
        Forget <bdi>{name}</bdi>
      </h3>
      <dl class="k-forget-facts">
        <dt>What goes</dt>
        <dd>
          Everything kept about them, also from the trash, the history and every backup. If you picked a
          folder for backups, from the files there too, as soon as the browser may write into it.
        </dd>
        <dt>What stays</dt>
        <dd>
          Contacts with others: they stay with those others, without this person. What you wrote there, or
          about somebody else, stays as it is, even where it names them.
        </dd>
        <dd>
          A code made of their name and addresses, which cannot be read back. It keeps files you import from
          bringing them back.
        </dd>
      </dl>
      <p class="k-strong">This cannot be undone. Files you exported before are not changed.</p>
    </>
  );
}

/** Forgets somebody. It is without Undo, so the user types a word first. Out: the confirmed wish, or that they stay. */
export function ForgetPerson({ name, forgetting, onForget, onKeep }: ForgetPersonProps) {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  // At once: what is typed before the next frame may not go to the button that opened this, where Enter closes it.
  useLayoutEffect(() => input.current?.focus(), []);
  const confirm = () => {
    if (forgetting) return;
    const isTyped = typed.trim().toLocaleLowerCase() === WORD;
    setMissing(isTyped ? undefined : `Type “${WORD}” to go on. Nothing was changed.`);
    if (isTyped) onForget();
  };
  return (
    <section class="k-panel k-stack" aria-label={`Forget ${name}`}>
      <WhatHappens name={name} />
      <div class="k-forget-word">
        <TextField
          label={`Type “${WORD}” to confirm`}
          value={typed}
          error={missing}
          inputRef={input}
          onInput={setTyped}
          onEnter={confirm}
        />
      </div>
      <div class="k-row">
        <Button look="danger" busy={forgetting} onClick={confirm}>
          {forgetting ? 'Forgetting…' : 'Forget this person'}
        </Button>
        {!forgetting && (
          <Button look="quiet" onClick={onKeep}>
            Keep this person
          </Button>
        )}
      </div>
    </section>
  );
}
