import { Button } from '../../ui/Button.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../Page.tsx';
import { Counts, type CountsProps } from './Counts.tsx';
import { DeleteEverything, type DeleteEverythingProps } from './DeleteEverything.tsx';
import { Import, type ImportProps } from './Import.tsx';
import { Trash, type TrashProps } from './Trash.tsx';

export interface DataProps extends CountsProps, ImportProps, DeleteEverythingProps {
  trash: TrashProps;
  exporting?: boolean | undefined;
  onExport(): void;
  /** What is missing and what can be brought back, as a sentence; shown with the offer to restore it. */
  restore?: string | undefined;
  restoring?: boolean | undefined;
  onRestore?: (() => void) | undefined;
  onKeepAsIs?: (() => void) | undefined;
}

function Restore({ restore, restoring, onRestore, onKeepAsIs }: DataProps) {
  if (!restore) return null;
  return (
    <Notice warm>
      <div class="k-stack k-stack-close" role="alert">
        <p>{restore}</p>
        <div class="k-row">
          <Button look="primary" small busy={restoring} onClick={onRestore}>
            {restoring ? 'Restoring…' : 'Restore'}
          </Button>
          {onKeepAsIs && (
            <Button small onClick={onKeepAsIs}>
              Keep it as it is
            </Button>
          )}
        </div>
      </div>
    </Notice>
  );
}

/** What is stored, and everything that can be done with it as a whole. Out: export, import, restore, delete. */
export function Data(props: DataProps) {
  return (
    <Page
      title="Data"
      lead="All of it is stored in this browser, in this profile. There is no account and no server, and nothing leaves the browser."
    >
      <Restore {...props} />
      <Counts counts={props.counts} />
      <section class="k-part" aria-labelledby="k-export">
        <h2 class="k-part-title" id="k-export">
          Export
        </h2>
        <p class="k-soft">
          One file with everything. Keep it somewhere safe: it can be imported again, here or elsewhere.
        </p>
        <div>
          <Button icon={<DownloadIcon />} busy={props.exporting} onClick={props.onExport}>
            {props.exporting ? 'Exporting…' : 'Export everything'}
          </Button>
        </div>
      </section>
      <Import {...props} />
      <Trash {...props.trash} />
      <DeleteEverything {...props} />
    </Page>
  );
}
