import type { WidenSuggestion } from '../../../utils/core/suggestion.ts';
import { PageLink } from '../../ui/PageLink.tsx';
import type { SuggestionItemProps } from './SuggestionItem.tsx';

type PlacesProps = Pick<SuggestionItemProps, 'lookups' | 'onOpenPage'> & { suggestion: WidenSuggestion };

/** Communities in which people of a discipline are met. Out: a page to open. */
export function Places({ suggestion, lookups, onOpenPage }: PlacesProps) {
  const places = suggestion.communityIds.flatMap((id) => lookups.community(id) ?? []);
  if (places.length === 0) return null;
  return (
    <div>
      <p class="k-soft">Where such people are met:</p>
      <ul class="k-list">
        {places.map(({ id, name, url, description }) => (
          <li key={id}>
            <PageLink url={url ?? ''} onOpenPage={onOpenPage}>
              <bdi>{name}</bdi>
            </PageLink>
            <p class="k-soft k-small" dir="auto">
              {description}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
