import { Button } from '../../ui/Button.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';

export interface ExportProps {
  exporting?: boolean | undefined;
  onExport(): void;
}

/** Takes everything out. Out: the wish. */
export function Export({ exporting, onExport }: ExportProps) {
  return (
    <section class="k-part" aria-labelledby="k-export">
      <h2 class="k-part-title" id="k-export">
        Export
      </h2>
      <p class="k-soft">
        One file with everything. Keep it somewhere safe: it can be imported again, here or elsewhere.
      </p>
      <div>
        <Button icon={<DownloadIcon />} busy={exporting} onClick={onExport}>
          {exporting ? 'Exporting…' : 'Export everything'}
        </Button>
      </div>
    </section>
  );
}
