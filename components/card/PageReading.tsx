import type { Profile } from '../../utils/core/profile.ts';
import { WhereRead } from './WhereRead.tsx';
import { type ReportProps, WrongReading } from './WrongReading.tsx';

/** How the page was read: where each field was, and what to do if it is wrong. Out: the text to copy. */
export function PageReading({ profile, onReport, onCopy }: ReportProps & { profile: Profile }) {
  return (
    <div class="k-reading">
      <WhereRead profile={profile} />
      <WrongReading key={profile.url} profile={profile} onReport={onReport} onCopy={onCopy} />
    </div>
  );
}
