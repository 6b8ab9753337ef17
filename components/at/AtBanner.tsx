import type { At } from '../../utils/core/at.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { dayInWords, longDay } from '../ui/time.ts';
import { isolate } from '../ui/words.ts';

interface AtBannerProps {
  at: At;
  /** `YYYY-MM-DD` */
  today: string;
  onEnd(): void;
}

/** Says where the user is, as long as it lasts. Out: the wish that it ends. */
export function AtBanner({ at, today, onEnd }: AtBannerProps) {
  const until = at.until === today ? 'today' : longDay(at.until);
  return (
    <Notice>
      <span dir="auto">
        You are at {isolate(at.event)} until <span title={dayInWords(at.until, today)}>{until}</span>: whom
        you log was met there.
      </span>{' '}
      <Button small onClick={onEnd}>
        End it
      </Button>
    </Notice>
  );
}
