import { Likely } from '../person/Likely.tsx';
import { Button } from '../ui/Button.tsx';
import { Chips } from '../ui/Chip.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Said } from '../ui/Said.tsx';
import type { CardProps } from './Card.tsx';
import { CardHead } from './CardHead.tsx';
import { LogSlot } from './LogSlot.tsx';
import { OtherPages } from './OtherPages.tsx';
import { PageReading } from './PageReading.tsx';
import { doubtOf, type ProfilePage } from './page.ts';
import { Section } from './Section.tsx';

interface UnknownCardProps extends CardProps {
  page: ProfilePage;
}

/** The card of somebody the user does not know yet: what the page says, and one thing to do. Out: `onSave`. */
export function UnknownCard(props: UnknownCardProps) {
  const { profile, siteName, likely = [] } = props.page;
  const doubt = doubtOf(profile);
  return (
    <>
      <CardHead shown={profile} id={profile.url} known={false}>
        <p class="k-soft k-small" dir="auto">
          <bdi>{profile.identity.handle}</bdi> on {siteName}
        </p>
      </CardHead>
      {doubt && <Notice>{doubt}</Notice>}
      {likely.length > 0 && (
        <Section title="Maybe somebody you know">
          <Likely {...props} likely={likely} />
        </Section>
      )}
      <div class="k-stack">
        <Button wide look="primary" busy={props.busy} onClick={props.onSave}>
          Save <bdi>{profile.name}</bdi>
        </Button>
        <LogSlot log={props.log} open={props.logOpen ?? false} primary={false} />
      </div>
      {(profile.bio || profile.topics.length > 0) && (
        <Section title={`What ${siteName} says`}>
          {profile.bio && <Said text={profile.bio} />}
          <Chips texts={profile.topics} label="Topics" look="plain" />
        </Section>
      )}
      <OtherPages page={props.page} onAddIdentity={props.onAddIdentity} onOpenPage={props.onOpenPage} />
      <PageReading profile={profile} onReport={props.onReport} onCopy={props.onCopy} />
      <p class="k-soft k-small">Nothing from this page is kept until you save.</p>
    </>
  );
}
