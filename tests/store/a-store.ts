import { deleteDB } from 'idb';
import { afterEach } from 'vitest';
import type { Meant } from '../../utils/core/follow-ups/due.ts';
import type { Loss } from '../../utils/core/loss.ts';
import type { Profile } from '../../utils/core/profile.ts';
import type { InteractionDraft } from '../../utils/core/views.ts';
import { type HighWater, type Opening, openStore, type Store } from '../../utils/store/open.ts';

const opened: Store[] = [];
let number = 0;

/** A mark kept in memory, as the browser's storage keeps it in the extension. */
export function memoryMark(reached = 0): HighWater {
  const held: { reached: number; lost: Loss | undefined } = { reached, lost: undefined };
  return {
    raise: async (seq) => void Object.assign(held, { reached: Math.max(seq, held.reached) }),
    async compare(look) {
      const { there, loss } = await look(held.reached);
      if (!loss) return;
      Object.assign(held, { reached: there, lost: { changes: (held.lost?.changes ?? 0) + loss.changes } });
    },
    lost: async () => held.lost,
    settle: async () => void Object.assign(held, { lost: undefined }),
    reset: async () => void Object.assign(held, { reached: 0, lost: undefined }),
  };
}

/** How far a mark has come. */
export async function reachedBy(mark: HighWater): Promise<number> {
  let found = 0;
  await mark.compare(async (reached) => {
    found = reached;
    return { there: reached, loss: undefined };
  });
  return found;
}

/** A new, empty store of its own name; it is closed and deleted after the test. */
export async function aStore(opening: Partial<Opening> = {}): Promise<Store> {
  number += 1;
  const store = await openStore({ name: `test-${number}`, highWater: memoryMark(), ...opening });
  opened.push(store);
  return store;
}

afterEach(async () => {
  for (const store of opened.splice(0)) {
    store.db.close();
    await deleteDB(store.db.name);
  }
});

/** The promise of an interaction, as a list of what is due names it. */
export const promiseIn = (interactionId: string): Meant => ({
  personId: 'somebody',
  reason: 'promise',
  interactionId,
});

/** An invented profile. */
export const aProfile = (more: Partial<Profile> = {}): Profile => ({
  identity: { site: 'github', handle: 'mirela-brandt' },
  url: 'https://github.com/mirela-brandt',
  name: 'Mirela Brandt',
  sources: {},
  links: [],
  topics: [],
  confidence: 'high',
  ...more,
});

/** A draft as an empty form gives it. */
export const aDraft = (more: Partial<InteractionDraft> = {}): InteractionDraft => ({
  personIds: [],
  newNames: [],
  kind: 'met',
  when: '',
  about: '',
  topics: [],
  followUpOn: '',
  ...more,
});

export const NOW = Date.UTC(2026, 10, 2, 12);
export const DAY = 86_400_000;

/** Nothing about how somebody was met, as an empty form gives it. */
export const NOT_MET = { metHow: '', metOn: '', metThrough: '' };
