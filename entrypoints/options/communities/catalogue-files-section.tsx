import { useState } from 'preact/hooks';
import { CatalogueFiles, type TakenFile } from '../../../components/options/communities/CatalogueFiles.tsx';
import type { CataloguePlan } from '../../../utils/core/imports/judge-communities.ts';
import { LIMITS } from '../../../utils/core/limits.ts';
import { ownCommunities, removeCatalogueFile, takeCatalogueFile } from '../../../utils/store/communities.ts';
import type { Store } from '../../../utils/store/open.ts';
import { allCommunities } from '../../../utils/surfaces/all-communities.ts';
import { planCatalogueFile } from '../../../utils/surfaces/imports/catalogue-file.ts';
import { go } from '../../../utils/surfaces/place.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { attempt, sentenceOf } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

const many = (count: number): string => (count === 1 ? '1 community' : `${count} communities`);

async function filesTakenIn(store: Store): Promise<TakenFile[]> {
  const files = new Map<string, TakenFile>();
  for (const { file } of await ownCommunities(store))
    if (file) files.set(file.id, { ...file, count: (files.get(file.id)?.count ?? 0) + 1 });
  return [...files.values()].sort((a, b) => b.at - a.at);
}

const removeFile = (fileId: string) =>
  attempt(
    async () => removeCatalogueFile(await records(), fileId, Date.now()),
    ({ removed, stayed }) =>
      stayed > 0
        ? `Removed ${many(removed)}. ${many(stayed)} with members stayed, as your own.`
        : `Removed ${many(removed)}.`,
  );

interface InHand {
  name: string;
  plan: CataloguePlan;
}

/** Reads the file that was chosen, and says what taking it in would do. */
async function read(file: File): Promise<InHand> {
  const name = file.name.replace(/\s+/gu, ' ').trim().slice(0, LIMITS.line) || 'A file without a name';
  return { name, plan: await planCatalogueFile(file, name, await allCommunities(await records())) };
}

/** Catalogue files, to be taken in and removed. */
export function CatalogueFilesSection() {
  const files = useRecords(filesTakenIn);
  const [inHand, setInHand] = useState<InHand>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    await work().catch((error) => setProblem(sentenceOf(error)));
    setBusy(false);
  };
  const takeIn = async () => {
    if (!inHand) return;
    const { name, plan } = inHand;
    const done = await attempt(
      async () => takeCatalogueFile(await records(), name, plan.fresh, Date.now()),
      ({ added }) => `Taken in: ${many(added)}. Search them under Communities.`,
    );
    if (done) setInHand(undefined);
  };
  return (
    <CatalogueFiles
      files={files ?? []}
      inHand={inHand}
      busy={busy}
      problem={problem}
      now={Date.now()}
      onChoose={(file) => void during(async () => setInHand(await read(file)))}
      onTakeIn={() => void during(takeIn)}
      onLeave={() => setInHand(undefined)}
      onRemove={(fileId) => void removeFile(fileId)}
      onBack={() => go('communities')}
    />
  );
}
