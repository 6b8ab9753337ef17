import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';

export interface PreviewPanelProps {
  /** What the file is, and the file as the user knows it. */
  format: string;
  file: string;
  /** Taking it in would change nothing. */
  nothing: boolean;
  /** What would stay as it is, and how it can be taken back: said where it would change something. */
  promise: string;
  /** It is being put aside. */
  busy?: boolean | undefined;
  children: ComponentChildren;
  onTakeIn(): void;
  /** The columns of the file are to be told by the user. */
  onMap?: (() => void) | undefined;
  onCancel(): void;
}

/** What a file would do, in words and in what is inside. Out: to take it in, to tell its columns, to leave it. */
export function PreviewPanel(props: PreviewPanelProps) {
  const { format, file, nothing, promise, busy = false, children, onTakeIn, onMap, onCancel } = props;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="k-panel k-stack">
      <h3 ref={title} tabIndex={-1} dir="auto">
        {format} · {file}
      </h3>
      <p class="k-soft">
        {nothing ? 'Nothing in this file is new, so taking it in would change nothing.' : promise}
      </p>
      {children}
      <div class="k-row">
        {!nothing && (
          <Button look="primary" busy={busy} onClick={onTakeIn}>
            {busy ? 'Beginning…' : 'Take it in'}
          </Button>
        )}
        {onMap && <Button onClick={onMap}>Say what the columns hold</Button>}
        <Button onClick={onCancel}>{nothing ? 'Close' : 'Leave it'}</Button>
      </div>
    </div>
  );
}
