import type { Share } from '../../../utils/core/evidence/share.ts';
import { percentText, shareText } from './share-words.ts';

interface BarProps {
  /** 0 to 1; what is beyond is drawn as the nearer end. */
  part: number;
}

/** A bar for the eye alone: what it shows stands in words beside it. */
export function Bar({ part }: BarProps) {
  const shown = Math.max(0, Math.min(1, part));
  return (
    <span class="k-share-bar" aria-hidden="true">
      <span class="k-share-part" style={{ inlineSize: `${shown * 100}%` }} />
    </span>
  );
}

interface ShareMarkProps {
  /** Undefined: not known yet, which is no share of nothing. */
  share: Share | undefined;
  /** In percent too. */
  exact?: boolean;
}

/** How much of the score a piece of evidence is worth, as a bar and in words. */
export function ShareMark({ share, exact = false }: ShareMarkProps) {
  if (!share)
    return (
      <span class="k-share k-share-unknown" aria-hidden="true">
        <Bar part={0} />
      </span>
    );
  return (
    <span class="k-share">
      <Bar part={share.lost} />
      <span>
        <span class="k-hidden">Share of the score: </span>
        {shareText(share)}
        {exact && (share.needed ? ': not suggested without it' : ` (${percentText(share.lost)})`)}
      </span>
    </span>
  );
}
