import type { IdentityRecord } from '../../../utils/core/identity.ts';
import { Button } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { PageLink } from '../../ui/PageLink.tsx';

export interface IdentitiesProps {
  identities: readonly IdentityRecord[];
  siteName(siteId: string): string;
  onOpenPage(url: string): void;
  onRemoveIdentity(key: string): void;
}

/** The pages by which a person is known again. Out: one to open, one to remove. */
export function Identities({ identities, siteName, onOpenPage, onRemoveIdentity }: IdentitiesProps) {
  if (identities.length === 0)
    return <p class="k-soft">None yet. On a page of theirs, open the card and add it to this person.</p>;
  return (
    <ul class="k-list">
      {identities.map(({ key, site, handle, url }) => (
        <li key={key} class="k-row k-row-apart">
          <span class="k-grow">
            <PageLink url={url} onOpenPage={onOpenPage}>
              <bdi>{handle}</bdi>
            </PageLink>{' '}
            <span class="k-soft">on {siteName(site)}</span>
          </span>
          <Button
            small
            look="quiet"
            icon={<CloseIcon />}
            label={`Remove ${handle} on ${siteName(site)}`}
            onClick={() => onRemoveIdentity(key)}
          />
        </li>
      ))}
    </ul>
  );
}
