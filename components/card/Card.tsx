import type { ComponentChildren } from 'preact';
import type { Identity } from '../../utils/core/identity.ts';
import type { NoticedIn } from '../../utils/core/membership.ts';
import type { Noticed } from '../../utils/core/memberships/seen.ts';
import type { NoteDraft, PageView, PersonView } from '../../utils/core/views.ts';
import type { KeepInTouchActs } from '../person/KeepInTouch.tsx';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { BackIcon, LockIcon, PersonIcon } from '../ui/icons.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { Pickable } from '../ui/offers.ts';
import { KnownCard } from './KnownCard.tsx';
import { LogSlot } from './LogSlot.tsx';
import { UnknownCard } from './UnknownCard.tsx';
import type { ReportProps } from './WrongReading.tsx';

export interface CardProps extends ReportProps, KeepInTouchActs {
  page: PageView;
  /** Milliseconds. */
  now: number;
  communities: readonly Pickable[];
  /** Offered while tags are typed. */
  tagSuggestions?: readonly string[] | undefined;
  /** Names the others in an interaction; without it they are left out. */
  personName?: ((id: string) => string | undefined) | undefined;
  /** A save is under way. */
  busy?: boolean | undefined;
  /** The quick log of whom the card is about. Drawn when the user opens it. */
  log?: ComponentChildren;
  /** Whether the log is open by itself, from the start or from now on. */
  logOpen?: boolean | undefined;
  /** On a closed page: how the site is enabled. */
  action?: ComponentChildren;
  /** Shows the page itself again, after somebody else. */
  onBack?: (() => void) | undefined;
  onSave(): void;
  /** `false`, or a promise of it, keeps what was typed in the fields. */
  onAddNote(draft: NoteDraft): unknown;
  onEditNote(id: string, draft: NoteDraft): unknown;
  /** What was typed as a note about somebody and not saved, and what is typed now. */
  recallNote?: ((personId: string) => Promise<string>) | undefined;
  onNoteTyped?: ((personId: string, text: string) => void) | undefined;
  /** What was seen to change on the page is to be kept of the person, or not. */
  onUseChange(id: string): void;
  onLeaveChange(id: string): void;
  onSetTags(tags: readonly string[]): void;
  onDeleteNote(id: string): void;
  onAddIdentity(identity: Identity, url: string): void;
  /** The page is somebody's who is known already. */
  onSamePerson(personId: string): void;
  onNotSamePerson(personId: string): void;
  onJoin(communityId: string): void;
  onLeave(membershipId: string): void;
  onOpenCommunity(communityId: string): void;
  /** Which memberships to offer; none are while this is loaded. */
  membershipsToOffer?: ((known: PersonView) => readonly Noticed[]) | undefined;
  onMember(communityId: string, noticedIn: NoticedIn): void;
  onNotMember(communityId: string): void;
  onOpenPage(url: string): void;
  /** Opens the person's own page in the options. */
  onOpenPerson(id: string): void;
}

function Content(props: CardProps) {
  const { page } = props;
  if (page.kind === 'looking') return <Loading label="Looking at this page" lines={5} />;
  if (page.kind === 'no profile')
    return (
      <>
        <Empty icon={<PersonIcon />} title="Nobody to show here">
          {page.reason}
        </Empty>
        <LogSlot log={props.log} open={props.logOpen ?? false} primary={false} />
      </>
    );
  if (page.kind === 'closed')
    return (
      <>
        <Empty icon={<LockIcon />} title="This page is closed to Kithcraft" action={props.action}>
          {page.reason}
        </Empty>
        <LogSlot log={props.log} open={props.logOpen ?? false} primary={false} />
      </>
    );
  if (page.kind === 'person')
    return (
      <>
        <div>
          <Button small look="quiet" icon={<BackIcon />} onClick={() => props.onBack?.()}>
            Back to this page
          </Button>
        </div>
        <KnownCard key={page.known.person.id} {...props} page={undefined} known={page.known} />
      </>
    );
  if (page.known) return <KnownCard key={page.known.person.id} {...props} page={page} known={page.known} />;
  return <UnknownCard key={page.profile.url} {...props} page={page} />;
}

/** The card of the page in front of the user: who is this to me? In: the page, read. Out: what the user decides. */
export function Card(props: CardProps) {
  return (
    <article class="k-card" aria-label="Who is this" aria-busy={props.page.kind === 'looking'}>
      <Content {...props} />
    </article>
  );
}
