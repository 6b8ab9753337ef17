import { Communities } from '../../../components/options/communities/Communities.tsx';
import { go } from '../../../utils/surfaces/place.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { CatalogueFilesSection } from './catalogue-files-section.tsx';
import { CommunitySection } from './community-section.tsx';
import { NewCommunitySection } from './new-community-section.tsx';
import { communityRows } from './rows.ts';

/** Places of this section that are no community's: no id begins so. */
const NEW = '~new';
const FILES = '~files';

function List() {
  return (
    <Communities
      rows={useRecords(communityRows)}
      onOpen={(id) => go(`communities/${id}`)}
      onAdd={() => go(`communities/${NEW}`)}
      onFiles={() => go(`communities/${FILES}`)}
    />
  );
}

/** The communities, one of them, a new one, or the files that some came with. */
export function CommunitiesSection({ id }: { id: string | undefined }) {
  if (id === undefined) return <List />;
  if (id === NEW) return <NewCommunitySection />;
  if (id === FILES) return <CatalogueFilesSection />;
  return <CommunitySection key={id} id={id} />;
}
