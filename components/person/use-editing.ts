import { useEffect, useRef, useState } from 'preact/hooks';

/**
 * Something that is shown, and on a click is edited in its place. When the form goes, and the focus with it, the button that
 * opened it has the focus again.
 */
export function useEditing() {
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (was.current && !editing && document.activeElement === document.body) opener.current?.focus();
    was.current = editing;
  }, [editing]);
  return { editing, opener, open: () => setEditing(true), close: () => setEditing(false) };
}

/** The ref of a form that takes the place of what it edits: its first field has the focus when it opens. */
export function useFirstField<Form extends HTMLElement>() {
  const form = useRef<Form>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), []);
  return form;
}
