import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { AlertIcon, CheckIcon, UploadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/Progress.tsx';

export interface ImportProps {
  /** Under way: what is being done, and how far it is. */
  importing?: { label: string; done: number; total?: number | undefined } | undefined;
  /** What came of it, or why it could not be, as a sentence. */
  imported?: { tone: 'done' | 'problem'; text: string } | undefined;
  /** In place of the choice of a file: what is asked about the one that was chosen. */
  inHand?: ComponentChildren;
  /** Below: the files that were taken in. */
  children?: ComponentChildren;
  onImport(file: File): void;
  /** The file that is being read is left. */
  onCancel?: (() => void) | undefined;
}

/** What can be chosen. What a file is, is told by what is in it. */
const ACCEPT =
  '.json,.zip,.csv,.tsv,.txt,.vcf,.ics,.kithcraft,application/json,application/zip,text/csv,text/vcard,text/calendar';

function Drop({ onImport }: Pick<ImportProps, 'onImport'>) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onImport(file);
    if (input.current) input.current.value = '';
  };
  return (
    <section
      class={classes('k-drop', over && 'k-drop-over')}
      aria-label="Drop a file here"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        id="k-import-file"
        class="k-hidden"
        type="file"
        tabIndex={-1}
        aria-label="File to import"
        accept={ACCEPT}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <span class="k-soft">or drop it here</span>
    </section>
  );
}

function Reading({ importing, onCancel }: Pick<ImportProps, 'importing' | 'onCancel'>) {
  if (!importing) return null;
  return (
    <div class="k-stack k-stack-close">
      <Progress {...importing} />
      {onCancel && (
        <div>
          <Button small onClick={onCancel}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}

function Outcome({ imported }: Pick<ImportProps, 'imported'>) {
  return (
    <div role="status">
      {imported && (
        <p class={classes('k-result', imported.tone === 'problem' && 'k-error')}>
          {imported.tone === 'problem' ? <AlertIcon /> : <CheckIcon />}
          <span dir="auto">{imported.text}</span>
        </p>
      )}
    </div>
  );
}

/** Brings in a file. In: how far it is, what is asked about it, what came of it. Out: the file. */
export function Import(props: ImportProps) {
  const { importing, inHand, children, onImport } = props;
  return (
    <section class="k-part" aria-labelledby="k-import">
      <h2 class="k-part-title" id="k-import">
        Import
      </h2>
      <p class="k-soft">
        Brings people in from LinkedIn’s export, Google Contacts, vCards, Monica, Mastodon, any table saved as
        CSV, and Kithcraft’s own exports. You see first what it would do; it only adds, and can be taken back.
      </p>
      {importing ? <Reading {...props} /> : (inHand ?? <Drop onImport={onImport} />)}
      <Outcome {...props} />
      {children}
    </section>
  );
}
