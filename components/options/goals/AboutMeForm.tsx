import { useEffect, useState } from 'preact/hooks';
import { ABOUT_ME, type AboutMe, type AboutMeDraft } from '../../../utils/core/about-me.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface AboutMeFormProps {
  /** Undefined while it is read. */
  aboutMe: AboutMe | undefined;
  /** Empty for what is not said. `false`, or a promise of it, keeps what was typed. */
  onAboutMe(said: AboutMeDraft): unknown;
}

const FIELDS: Readonly<Record<keyof AboutMe, { label: string; hint: string }>> = {
  headline: { label: 'Headline', hint: 'What you do, as on a profile: “Midwife, teaches first aid”.' },
  organisation: { label: 'Organisation', hint: 'Where you work or study, as your people write it.' },
  location: { label: 'Location', hint: 'The country last, in English: “Porto, Portugal”.' },
};

const isSaid = (typed: string, said: string | undefined): boolean =>
  typed.trim().replace(/\s+/gu, ' ') === (said ?? '');

/** What was typed lies over what is kept, until it is kept: a change from elsewhere takes none of it away. */
function useTyped({ aboutMe = {}, onAboutMe }: AboutMeFormProps) {
  const [typed, setTyped] = useState<Partial<AboutMeDraft>>({});
  const changed = ABOUT_ME.filter((field) => !isSaid(typed[field] ?? aboutMe[field] ?? '', aboutMe[field]));
  useEffect(() => {
    if (changed.length === 0) setTyped({});
  }, [aboutMe]);
  const shownIn = (field: keyof AboutMe) => typed[field] ?? aboutMe[field] ?? '';
  const type = (field: keyof AboutMe, value: string) => setTyped((old) => ({ ...old, [field]: value }));
  const save = () =>
    onAboutMe({
      headline: shownIn('headline'),
      organisation: shownIn('organisation'),
      location: shownIn('location'),
    });
  return { shownIn, type, save };
}

/** What users say of themselves, all of it optional. Out: all of it, when it is to be kept. */
export function AboutMeForm(props: AboutMeFormProps) {
  const { shownIn, type, save } = useTyped(props);
  return (
    <form
      class="k-panel k-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="k-form-row">
        {ABOUT_ME.map((field) => (
          <TextField
            key={field}
            label={FIELDS[field].label}
            labelNote="optional"
            hint={FIELDS[field].hint}
            value={shownIn(field)}
            onInput={(value) => type(field, value)}
          />
        ))}
      </div>
      <div>
        <Button submits>Save</Button>
      </div>
    </form>
  );
}
