import type { ComponentChildren } from 'preact';
import { Avatar } from '../ui/Avatar.tsx';
import { classes } from '../ui/classes.ts';
import { KnotIcon, PersonIcon, PlaceIcon, WorkIcon } from '../ui/icons.tsx';
import type { Shown } from './page.ts';

interface CardHeadProps {
  shown: Shown;
  /** Decides the colour of the initials. */
  id: string;
  known: boolean;
  /** Under the name: where it was read. */
  children?: ComponentChildren;
}

function Place({ icon, text }: { icon: ComponentChildren; text: string | undefined }) {
  if (!text) return null;
  return (
    <li>
      {icon}
      <bdi>{text}</bdi>
    </li>
  );
}

/** Who this is, and whether the user knows them. In: what is shown of them. */
export function CardHead({ shown, id, known, children }: CardHeadProps) {
  return (
    <header class="k-card-head">
      <p class={classes('k-card-known', !known && 'k-card-unknown')}>
        {known ? <KnotIcon /> : <PersonIcon />}
        <span>
          {known ? (
            <>
              You know <bdi>{shown.name}</bdi>
            </>
          ) : (
            'Not in your people yet'
          )}
        </span>
      </p>
      <div class="k-card-who">
        <Avatar id={id} name={shown.name} size="l" />
        <div class="k-grow">
          <h1 class="k-card-name">
            <bdi>{shown.name}</bdi>
          </h1>
          {shown.pronouns && (
            <p class="k-soft k-small">
              <bdi>{shown.pronouns}</bdi>
            </p>
          )}
          {children}
        </div>
      </div>
      {shown.headline && (
        <p>
          <bdi>{shown.headline}</bdi>
        </p>
      )}
      {(shown.organisation || shown.location) && (
        <ul class="k-card-places">
          <Place icon={<WorkIcon />} text={shown.organisation} />
          <Place icon={<PlaceIcon />} text={shown.location} />
        </ul>
      )}
    </header>
  );
}
