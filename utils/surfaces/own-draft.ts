import { begunId } from '../core/begun-note.ts';
import { dropDrafts, holdDraft, type KeptDraft, keepDraft, keptDrafts } from '../platform/kept-draft.ts';

/** An id for a draft that is begun now. */
export const newDraftId = (): string => begunId(Date.now(), crypto.randomUUID());

/** A draft that nobody else types in until it is let go. */
export interface HeldDraft {
  kept: KeptDraft;
  letGo(): void;
}

async function held(id: string, signal?: AbortSignal): Promise<HeldDraft | undefined> {
  const letGo = await holdDraft(id, signal);
  // It may have been saved, or typed on, until it was held.
  const kept = letGo && (await keptDrafts()).find((one) => one.id === id);
  if (kept) return { kept, letGo };
  letGo?.();
  return undefined;
}

/**
 * The draft that waited longest of those that are typed in no form; undefined where none waits.
 * @param signal if all are typed in other forms, the first of them is waited for until this ends it: a popup that was closed
 * just now may not have let go yet.
 */
export async function waitingDraft(signal?: AbortSignal): Promise<HeldDraft | undefined> {
  const all = await keptDrafts();
  for (const { id } of all) {
    const free = await held(id);
    if (free) return free;
  }
  const [first] = all;
  return signal && first ? ((await held(first.id, signal)) ?? waitingDraft(signal)) : undefined;
}

/** The draft of one form. It is held from the first key on; once the form is closed, it waits for the next one. */
export class OwnDraft {
  #id = newDraftId();
  #held: Promise<(() => void) | undefined> | undefined;

  /** Keeps what is typed; undefined where there is nothing left of it. */
  async keep(typed: Omit<KeptDraft, 'id'> | undefined): Promise<void> {
    const id = this.#id;
    this.#held ??= holdDraft(id);
    // At once, not when it is held: a popup may close with the next key, and what was typed until then is kept.
    await Promise.all([typed ? keepDraft({ ...typed, id }) : dropDrafts([id]), this.#held]);
  }

  /** From now on it is one that waited. */
  become({ kept, letGo }: HeldDraft): void {
    this.letGo();
    this.#id = kept.id;
    this.#held = Promise.resolve(letGo);
  }

  /** It was saved or discarded: what is typed next is another one. */
  async drop(): Promise<void> {
    const [id, held] = [this.#id, this.#held];
    this.#id = newDraftId();
    this.#held = undefined;
    // At once too: a popup that closes right after it saved would find what it saved typed again.
    const [, letGo] = await Promise.all([dropDrafts([id]), held]);
    letGo?.();
  }

  /** The form is closed. */
  letGo(): void {
    this.#held?.then((letGo) => letGo?.()).catch(console.error);
    this.#held = undefined;
  }
}
