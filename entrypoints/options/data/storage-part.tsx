import { useState } from 'preact/hooks';
import { Storage } from '../../../components/options/data/Storage.tsx';
import { keepStored, storageRoom } from '../../../utils/platform/storage-room.ts';
import { sayProblem } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

/** How much room the records take, and whether the browser keeps them. */
export function StoragePart() {
  const [asked, setAsked] = useState(0);
  const room = useRecords(storageRoom, [asked]);
  return (
    <Storage
      used={room?.used}
      kept={room?.kept ?? false}
      refused={asked > 0 && room?.kept === false}
      onKeep={() =>
        void keepStored()
          .then(() => setAsked(asked + 1))
          .catch(sayProblem)
      }
    />
  );
}
