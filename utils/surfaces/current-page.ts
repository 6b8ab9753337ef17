import { type Signal, signal } from '@preact/signals';
import type { Profile, Reading } from '../core/profile.ts';
import type { PageView } from '../core/views.ts';
import { currentTab, onTabChange, readTab, type Tab } from '../platform/tabs.ts';
import { viewOfIdentity } from '../store/person-view.ts';
import { onRecordsChanged, records } from './records.ts';
import { sayProblem } from './said.ts';

const RETRY_MS = 400;
/** A page that is still being drawn is read again for so long. */
const PATIENCE_MS = 8_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function siteName(id: string): Promise<string> {
  const { siteById } = await import('../sites/registry.ts');
  return siteById(id)?.name ?? id;
}

async function profileView(profile: Profile): Promise<PageView> {
  const [known, name] = await Promise.all([
    records().then((store) => viewOfIdentity(store, profile.identity)),
    siteName(profile.identity.site),
  ]);
  return { kind: 'profile', profile, siteName: name, ...(known ? { known } : {}) };
}

const UNMATCHED = 'Your records could not be opened, so this page cannot be matched with them.';
const FORBIDDEN =
  'Kithcraft cannot read this page: the browser keeps it closed to extensions, or the site is not enabled.';

/** What a page shows to the user, once there is a reading. */
function viewOf(reading: Reading | undefined): Promise<PageView> {
  if (!reading) return Promise.resolve({ kind: 'closed', reason: FORBIDDEN });
  if (reading.kind === 'none') return Promise.resolve({ kind: 'no profile', reason: reading.reason });
  return profileView(reading.profile);
}

const unsettled = (reading: Reading | undefined): boolean =>
  reading?.kind === 'none'
    ? reading.pending === true
    : reading?.kind === 'profile' && reading.profile.unread !== undefined;

/** An address without its query: tabs of one profile differ in that alone, and typing goes on across them. */
const placeIn = (url: string | undefined): string | undefined => url?.split(/[?#]/u, 1)[0];

/** The page in front of the user, for the popup and the side panel. */
export class CurrentPage {
  readonly view: Signal<PageView> = signal({ kind: 'looking' });
  /** The address of the page, where we may know it. */
  readonly url: Signal<string | undefined> = signal(undefined);
  readonly #signal: AbortSignal;
  #tabId: number | undefined;
  /** Every look ends the one before: an answer about an earlier page is never shown. */
  #look = 0;

  constructor(ending: AbortSignal) {
    this.#signal = ending;
    onRecordsChanged(() => void this.refresh(), ending);
  }

  /** Looks again whenever another tab or page comes to the front. */
  follow(): void {
    onTabChange((tabId, isFront) => {
      if (isFront || tabId === this.#tabId) void this.look();
    }, this.#signal);
  }

  /** Looks at the tab in front, now. */
  async look(): Promise<void> {
    const turn = ++this.#look;
    const tab = await currentTab();
    if (turn !== this.#look) return;
    if (placeIn(tab?.url) !== placeIn(this.url.value) || tab?.id !== this.#tabId)
      this.view.value = { kind: 'looking' };
    this.url.value = tab?.url;
    this.#tabId = tab?.id;
    await this.#read(tab, turn);
  }

  /** Shows the same page with what is known now. */
  async refresh(): Promise<void> {
    const { value } = this.view;
    const turn = this.#look;
    if (value.kind === 'profile') await this.#show(profileView(value.profile), turn);
  }

  async #read(tab: Tab | undefined, turn: number): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const reading = tab && (await readTab(tab.id));
      if (turn !== this.#look) return;
      const waiting = unsettled(reading) && Date.now() < until;
      // A page that is still being drawn may show the person before: nothing of it is shown yet.
      if (!waiting || reading?.kind === 'profile') await this.#show(viewOf(reading), turn);
      if (!waiting || turn !== this.#look) return;
      await pause(RETRY_MS);
    }
  }

  async #show(coming: Promise<PageView>, turn: number): Promise<void> {
    try {
      const view = await coming;
      if (turn === this.#look) this.view.value = view;
    } catch (error) {
      if (turn !== this.#look) return;
      sayProblem(error);
      // What is shown already stays, with what is typed into it.
      if (this.view.value.kind === 'looking') this.view.value = { kind: 'closed', reason: UNMATCHED };
    }
  }
}
