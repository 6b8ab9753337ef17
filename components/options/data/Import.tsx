import { useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { AlertIcon, CheckIcon, UploadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/Progress.tsx';

export interface ImportProps {
  /** Under way: what is being done, and how far it is. */
  importing?: { label: string; done: number; total?: number } | undefined;
  /** What came of it, or why it could not be, as a sentence. */
  imported?: { tone: 'done' | 'problem'; text: string } | undefined;
  /** Which files can be chosen, as `<input accept>` has it. */
  accept?: string | undefined;
  onImport(file: File): void;
}

function Drop({ accept, onImport }: Pick<ImportProps, 'accept' | 'onImport'>) {
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
        class="k-hidden"
        type="file"
        tabIndex={-1}
        aria-label="File to import"
        accept={accept}
        onChange={(event) => take(event.currentTarget.files)}
      />
      <Button icon={<UploadIcon />} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <span class="k-soft">or drop it here</span>
    </section>
  );
}

/** Brings in a file. In: how far it is, and what came of it. Out: the file. */
export function Import({ importing, imported, accept, onImport }: ImportProps) {
  return (
    <section class="k-part" aria-labelledby="k-import">
      <h2 class="k-part-title" id="k-import">
        Import
      </h2>
      <p class="k-soft">
        What is in the file is added to what you have. Of two versions of the same entry the later one stays,
        and nothing that is there goes away. The import can be undone.
      </p>
      {importing ? <Progress {...importing} /> : <Drop accept={accept} onImport={onImport} />}
      <div role="status">
        {imported && (
          <p class={classes('k-result', imported.tone === 'problem' && 'k-error')}>
            {imported.tone === 'problem' ? <AlertIcon /> : <CheckIcon />}
            <span dir="auto">{imported.text}</span>
          </p>
        )}
      </div>
    </section>
  );
}
