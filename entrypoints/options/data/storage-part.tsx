import { useState } from 'preact/hooks';
import { type Promised, Storage } from '../../../components/options/data/Storage.tsx';
import { keepStored, storageRoom } from '../../../utils/platform/storage-room.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

/** Whether the browser promises to keep the records. One that cannot be asked does not. */
async function ask(): Promise<Promised> {
  try {
    return (await keepStored()) ? 'promised' : 'refused';
  } catch (error) {
    console.error(error);
    return 'refused';
  }
}

/** How much room the records take, and whether the browser keeps them. */
export function StoragePart() {
  const [promised, setPromised] = useState<Promised>();
  const room = useRecords(storageRoom);
  const keep = async () => {
    setPromised('asking');
    setPromised(await ask());
  };
  return (
    <Storage
      used={room?.used}
      kept={promised === 'promised' || room?.kept === true}
      promised={promised}
      onKeep={() => void keep()}
    />
  );
}
