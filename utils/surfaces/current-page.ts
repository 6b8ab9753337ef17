import { type Signal, signal } from '@preact/signals';
import type { Profile, Reading } from '../core/profile.ts';
import type { PageView } from '../core/views.ts';
import { onShownPerson, placeOf, shownPerson, showPage, showPerson } from '../platform/shown-person.ts';
import { currentTab, onTabChange, readTab, type Tab } from '../platform/tabs.ts';
import type { Finding } from '../sites/reading/find.ts';
import type { NoProfile } from '../sites/site.ts';
import { personView as viewOfPerson } from '../store/person-view.ts';
import { seeProfile } from '../store/profile-changes.ts';
import { knownByPage } from './known-by-page.ts';
import { onRecordsChanged, records } from './records.ts';
import { sayProblem } from './said.ts';

const RETRY_MS = 400;
/** A page that is still being drawn is read again for so long. */
const PATIENCE_MS = 8_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Reads the page of a tab with the reader of its site; undefined where that is not allowed. */
async function readingIn({ id, url }: Tab): Promise<Reading | undefined> {
  const [{ scriptFor }, { hostOf }, { readingOf }] = await Promise.all([
    import('../sites/registry.ts'),
    import('../sites/page/address.ts'),
    import('../sites/reading/reading-of.ts'),
  ]);
  const script = scriptFor(url && URL.canParse(url) ? hostOf(new URL(url)) : '');
  const finding = (await readTab(id, script)) as Finding | NoProfile | undefined;
  return finding && readingOf(finding);
}

async function siteName(id: string): Promise<string> {
  const { siteById } = await import('../sites/registry.ts');
  return siteById(id)?.name ?? id;
}

async function profileView(profile: Profile): Promise<PageView> {
  const store = await records();
  // What changed on the page is to be shown with the rest; if it cannot be written down now, the page is shown without.
  await seeProfile(store, profile, Date.now()).catch(console.error);
  const [who, name] = await Promise.all([knownByPage(store, profile), siteName(profile.identity.site)]);
  return { kind: 'profile', profile, siteName: name, ...who };
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
const placeIn = (url: string | undefined): string | undefined => url && placeOf(url);

/** The card of somebody the user asked for; undefined if there is nobody of that id any more. */
async function personView(id: string): Promise<PageView | undefined> {
  const known = await viewOfPerson(await records(), id);
  return known && { kind: 'person', known };
}

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
    onShownPerson((tabId) => {
      if (tabId === this.#tabId) void this.look();
    }, ending);
  }

  /** Shows a person the user knows in place of the page. */
  async show(personId: string): Promise<void> {
    if (this.#tabId !== undefined && this.url.value) return showPerson(this.#tabId, personId, this.url.value);
    // A page that we may not see the address of: it cannot be remembered for it.
    const view = await personView(personId);
    if (view) this.view.value = view;
  }

  /** Shows the page itself again. */
  async back(): Promise<void> {
    if (this.#tabId !== undefined) await showPage(this.#tabId);
    if (!this.url.value) await this.look();
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
    if (!(await this.#showAsked(tab, turn))) await this.#read(tab, turn);
  }

  /** Shows the same page with what is known now. */
  async refresh(): Promise<void> {
    const { value } = this.view;
    const turn = this.#look;
    if (value.kind === 'profile') await this.#show(profileView(value.profile), turn);
    if (value.kind === 'person') {
      const view = await personView(value.known.person.id).catch(() => undefined);
      // Deleted meanwhile: there is only the page to show.
      await (view ? this.#show(Promise.resolve(view), turn) : this.back());
    }
  }

  /** Whom the user asked for on this page, if anybody. @returns whether that settles what is shown. */
  async #showAsked(tab: Tab | undefined, turn: number): Promise<boolean> {
    const id = tab && (await shownPerson(tab.id, tab.url).catch(() => undefined));
    const view = id && (await personView(id).catch(() => undefined));
    if (view && turn === this.#look) this.view.value = view;
    return view !== undefined && view !== '';
  }

  async #read(tab: Tab | undefined, turn: number): Promise<void> {
    const until = Date.now() + PATIENCE_MS;
    for (;;) {
      const reading = tab && (await readingIn(tab));
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
