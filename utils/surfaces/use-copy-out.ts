import { useEffect } from 'preact/hooks';
import { canPickFolder } from '../platform/picked-folder.ts';

/** How long after a surface is drawn: nobody waits for it. */
const LATER_MS = 2_000;

/** Writes the latest copy into the folder that the user picked. What keeps it from that is said on the data page. */
export function useCopyOut(): void {
  useEffect(() => {
    if (!canPickFolder()) return;
    const write = async () => (await import('./backup-folder.ts')).copyOut();
    const timer = setTimeout(() => void write().catch(console.error), LATER_MS);
    return () => clearTimeout(timer);
  }, []);
}
