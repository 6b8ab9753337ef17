import { useRef } from 'preact/hooks';
import type { CataloguePlan } from '../../../utils/core/imports/judge-communities.ts';
import type { CatalogueFile } from '../../../utils/core/own-community.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { AlertIcon, BackIcon, UploadIcon } from '../../ui/icons.tsx';
import { When } from '../../ui/When.tsx';
import { counted } from '../../ui/words.ts';
import { Page } from '../Page.tsx';
import { CataloguePreview } from './CataloguePreview.tsx';

/** A file that was taken in, and how many communities of it are here. */
export interface TakenFile extends CatalogueFile {
  count: number;
}

export interface CatalogueFilesProps {
  /** The latest first. */
  files: readonly TakenFile[];
  /** The file that was chosen, and what taking it in would do. */
  inHand?: { name: string; plan: CataloguePlan } | undefined;
  busy: boolean;
  /** Why a file could not be read, as a sentence. */
  problem?: string | undefined;
  /** Milliseconds. */
  now: number;
  onChoose(file: File): void;
  onTakeIn(): void;
  onLeave(): void;
  onRemove(fileId: string): void;
  onBack(): void;
}

function Choose({ busy, onChoose }: Pick<CatalogueFilesProps, 'busy' | 'onChoose'>) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="k-drop">
      <input
        ref={input}
        class="k-hidden"
        type="file"
        tabIndex={-1}
        aria-label="Catalogue file"
        accept=".json,.jsonl,.ndjson,.txt,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onChoose(file);
          currentTarget.value = '';
        }}
      />
      <Button icon={<UploadIcon />} busy={busy} onClick={() => input.current?.click()}>
        {busy ? 'Reading…' : 'Choose a file'}
      </Button>
    </div>
  );
}

const EXAMPLE = `{
  "id": "tide-table-circle",
  "name": "Tide Table Circle",
  "url": "https://tides.example/",
  "topics": ["oceanography", "cartography"],
  "fields": ["natural science"],
  "form": "interest-specific-collaboration-hub",
  "description": "People who read tide gauges compare notes.",
  "membership": "open to all who come",
  "source": "The harbour library",
  "confidence": "general knowledge"
}`;

function Example() {
  return (
    <Disclosure summary="What a file looks like">
      <p class="k-soft">
        A JSON list of communities such as this one, or one a line. The address, description and membership
        may be left out; aspects, cadence, region and language may be added.
      </p>
      <pre class="k-code">{EXAMPLE}</pre>
    </Disclosure>
  );
}

function Files({ files, now, onRemove }: Pick<CatalogueFilesProps, 'files' | 'now' | 'onRemove'>) {
  const title = useRef<HTMLHeadingElement>(null);
  if (files.length === 0) return null;
  const remove = (id: string) => {
    onRemove(id);
    title.current?.focus();
  };
  return (
    <section class="k-part" aria-labelledby="k-catalogue-files">
      <h2 class="k-part-title" id="k-catalogue-files" ref={title} tabIndex={-1}>
        Files taken in
      </h2>
      <ul class="k-list">
        {files.map(({ id, name, at, count }) => (
          <li key={id} class="k-row k-row-apart">
            <div class="k-grow">
              <p class="k-strong" dir="auto">
                {name}
              </p>
              <p class="k-soft k-small">
                {counted(count, 'community', 'communities')} · <When at={at} now={now} />
              </p>
            </div>
            <Button small label={`Remove all of ${name}`} onClick={() => remove(id)}>
              Remove all of it
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Catalogue files: one to take in, shown first; those that were, each removable as a whole. */
export function CatalogueFiles(props: CatalogueFilesProps) {
  const { inHand, problem } = props;
  return (
    <div class="k-stack">
      <div>
        <Button look="quiet" icon={<BackIcon />} onClick={props.onBack}>
          Communities
        </Button>
      </div>
      <Page
        title="Catalogue files"
        lead="A list of communities that somebody made, as JSON. You see first what is in it. What came with a file can be removed as a whole; where you marked somebody as a member, it stays as your own."
      >
        <section class="k-part" aria-labelledby="k-take-in">
          <h2 class="k-part-title" id="k-take-in">
            Take one in
          </h2>
          {inHand ? <CataloguePreview {...props} {...inHand} /> : <Choose {...props} />}
        </section>
        {problem && (
          <p class="k-error" role="alert">
            <AlertIcon />
            <span dir="auto">{problem}</span>
          </p>
        )}
        <Example />
        <Files {...props} />
      </Page>
    </div>
  );
}
