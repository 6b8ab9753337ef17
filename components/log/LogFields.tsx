import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { TagField } from '../ui/TagField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { FollowUpField } from './FollowUpField.tsx';
import { KindField } from './KindField.tsx';
import type { LogFormProps } from './LogForm.tsx';
import { SpentField } from './SpentField.tsx';
import type { Section } from './said-chips.ts';
import { ThingsField } from './ThingsField.tsx';
import type { Log } from './use-log.ts';
import { WhenField } from './WhenField.tsx';
import { WhereField } from './WhereField.tsx';
import { WhoField } from './WhoField.tsx';

type FieldsProps = LogFormProps & { log: Log };

function About({ log: { state, change, save, about } }: FieldsProps) {
  return (
    <TextArea
      label="What about"
      labelNote="optional"
      areaRef={about}
      value={state.about}
      placeholder="What you talked about, what came of it"
      enterSubmits
      onInput={(text) => change({ about: text })}
      onSubmit={save}
    />
  );
}

function Topics({ log: { state, change, save }, topicSuggestions }: FieldsProps) {
  return (
    <TagField
      label="Topics"
      labelNote="optional"
      tags={state.topics}
      suggestions={topicSuggestions}
      placeholder="Type one, then a comma"
      onTags={(topics) => change({ topics })}
      onEnter={save}
    />
  );
}

function FollowUp({ log: { state, change, save }, today }: FieldsProps) {
  return (
    <>
      <FollowUpField on={state.followUpOn} today={today} onOn={(followUpOn) => change({ followUpOn })} />
      {(state.followUpOn !== '' || state.followUpWhat !== '') && (
        <TextField
          label="What the follow-up is about"
          labelNote="optional"
          value={state.followUpWhat}
          onInput={(followUpWhat) => change({ followUpWhat })}
          onEnter={save}
        />
      )}
    </>
  );
}

const THINGS = { insights: 'Insights', links: 'Links', gave: 'You gave', got: 'You got' } as const;

function Things({ field, log: { state, change, save } }: FieldsProps & { field: keyof typeof THINGS }) {
  return (
    <ThingsField
      label={THINGS[field]}
      things={state[field]}
      onThings={(things) => change({ [field]: things })}
      onSubmit={save}
    />
  );
}

/** The field of one part of a contact. `asked`: it was opened on purpose, so nothing of it is folded. */
function One({ section, asked, ...props }: FieldsProps & { section: Section; asked: boolean }) {
  const { log, today } = props;
  switch (section) {
    case 'who':
      return <WhoField {...props} />;
    case 'kind':
      return <KindField kinds={props.kinds} kind={log.state.kind} onPick={(kind) => log.change({ kind })} />;
    case 'about':
      return <About {...props} />;
    case 'topics':
      return <Topics {...props} />;
    case 'when':
      return (
        <WhenField
          when={log.state.when}
          today={today}
          asked={asked}
          onWhen={(when) => log.change({ when })}
        />
      );
    case 'where':
      return (
        <>
          <WhereField {...props} />
          <SpentField log={log} />
        </>
      );
    case 'followUp':
      return <FollowUp {...props} />;
    default:
      return <Things {...props} field={section} />;
  }
}

/** The field that a chip has opened: it takes the focus; Escape closes it. */
function Opened({ section, log, children }: { section: Section; log: Log; children: ComponentChildren }) {
  const place = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector<HTMLElement>('input:checked, input, textarea, select');
    (field ?? place.current?.querySelector('button'))?.focus();
  }, [section]);
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    log.open(section);
    log.first.current?.focus();
  };
  return (
    <fieldset ref={place} class="k-log-opened" onKeyDown={close}>
      {children}
    </fieldset>
  );
}

/** All fields of a contact; or the one that was opened, or none, while the line says it. */
export function LogFields(props: FieldsProps) {
  const { log } = props;
  const { shown } = log;
  if (shown === undefined) return null;
  if (shown !== 'all')
    return (
      <Opened section={shown} log={log}>
        <One {...props} section={shown} asked />
      </Opened>
    );
  const one = (section: Section) => <One key={section} {...props} section={section} asked={false} />;
  return (
    <>
      {(['who', 'kind', 'about', 'topics'] as const).map(one)}
      <div class="k-log-quiet">{(['when', 'where'] as const).map(one)}</div>
      {one('followUp')}
      {props.understand && (
        <div class="k-log-things">{(['insights', 'links', 'gave', 'got'] as const).map(one)}</div>
      )}
    </>
  );
}
