import type { ProfileLink } from '../../utils/core/profile.ts';
import type { PersonView } from '../../utils/core/views.ts';
import { Button } from '../ui/Button.tsx';
import { OutIcon } from '../ui/icons.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import type { CardProps } from './Card.tsx';
import { type ProfilePage, strangersAmong } from './page.ts';
import { Section } from './Section.tsx';

interface OtherPagesProps extends Pick<CardProps, 'onAddIdentity' | 'onOpenPage'> {
  page: ProfilePage | undefined;
  known?: PersonView;
}

/** An address as one reads it: without scheme and closing slash. */
const readable = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');

function Stranger({ link, canAdd, ...on }: { link: ProfileLink; canAdd: boolean } & OtherPagesProps) {
  const { identity } = link;
  return (
    <li class="k-page">
      <span class="k-grow">
        <PageLink url={link.url} onOpenPage={on.onOpenPage}>
          <bdi>{readable(link.url)}</bdi>
        </PageLink>
        <span class="k-soft k-small k-page-note">
          {link.me ? 'This page says it is theirs' : 'Linked from this page'}
        </span>
      </span>
      {canAdd && identity && (
        <Button
          small
          label={`Add ${readable(link.url)} to this person`}
          onClick={() => on.onAddIdentity(identity, link.url)}
        >
          Add
        </Button>
      )}
    </li>
  );
}

/** Other pages of the person, and linked ones that may be theirs. Out: a page to open, an identity to add. */
export function OtherPages(props: OtherPagesProps) {
  const { page, known } = props;
  const own = known?.identities.filter(
    ({ site, handle }) => site !== page?.profile.identity.site || handle !== page.profile.identity.handle,
  );
  const strangers = page ? strangersAmong(page, known) : [];
  if (!own?.length && strangers.length === 0) return null;
  return (
    <Section title="Other pages">
      <ul class="k-pages">
        {own?.map(({ key, url }) => (
          <li key={key} class="k-page">
            <PageLink url={url} onOpenPage={props.onOpenPage}>
              <bdi>{readable(url)}</bdi> <OutIcon />
            </PageLink>
          </li>
        ))}
        {strangers.map((link) => (
          <Stranger key={link.url} {...props} link={link} canAdd={known !== undefined} />
        ))}
      </ul>
    </Section>
  );
}
