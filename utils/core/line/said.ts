import { closingAt } from './closing-words.ts';
import { aboutAt } from './ends.ts';
import type { FoundDate, LineContext, LineHint } from './entry.ts';
import { japaneseNamesAt } from './japanese.ts';
import { ABOUT, AND, AT } from './joining-words.ts';
import { impossible } from './judged.ts';
import { kindAt } from './kinds.ts';
import { moreNamesAt, type Names, namesAt, namesWithAt } from './names.ts';
import type { Item, OpenText } from './open-text.ts';
import { plain } from './phrases.ts';
import { placeTo } from './place.ts';
import { dayAt, lastDayOf } from './said-days.ts';
import { shortDayAt } from './short-day.ts';
import type { Span } from './span.ts';
import { verbLastAt } from './verb-last.ts';

const FIRST_WORDS = new Set(ABOUT.map((phrase) => phrase.split(' ')[0]));

/**
 * Reads the open text of a line. It is understood up to its first word that says nothing of this: that begins the text.
 * Behind it only known people with "with", and a kind before it, are understood; behind "about" nothing is.
 */
export class Said {
  readonly spans: Span[] = [];
  readonly hints: LineHint[] = [];
  private where: 'head' | 'text' | 'about' = 'head';
  private at = 0;
  /** Whether anything of the head is text already: then "about" is a word of it. */
  private hasText = false;
  private hasKind = false;
  private hasDate = false;
  private hasPeople = false;
  /** Whether "and" may bring one more name here. */
  private inNames = false;

  private readonly open: OpenText;
  private readonly context: LineContext;

  constructor(open: OpenText, context: LineContext) {
    this.open = open;
    this.context = context;
  }

  /** Reads it all. */
  read(): this {
    for (let item = this.open.itemAt(0); item.is !== 'end'; item = this.open.itemAt(this.at))
      if (item.is === 'sign') this.pass(item);
      else if (this.where === 'head') this.head(item);
      else if (this.where === 'text') this.text(item);
      else if (!this.closing(true)) this.at = item.to;
    const last = this.hasDate ? undefined : lastDayOf(this.open, this.spans, this.context.today);
    if (last) this.takeDate(last.from, last.to, last);
    return this;
  }

  private pass(item: Item & { is: 'sign' }): void {
    this.at = item.to;
    if (item.span.part === 'person') this.addPeople();
  }

  private take(found: { spans: readonly Span[]; to: number } | undefined): boolean {
    if (!found || found.to <= this.at) return false;
    this.spans.push(...found.spans);
    this.at = found.to;
    return true;
  }

  private names(found: Names | undefined): boolean {
    if (!this.take(found)) return false;
    this.addPeople();
    return true;
  }

  private addPeople(): void {
    this.inNames = true;
    this.hasPeople = true;
  }

  private head(item: Item): void {
    if (this.inNames && this.moreNames()) return;
    if (this.withNames(item, true) || this.kind(item, true) || this.date(item) || this.closing(false)) return;
    if (this.verbLast(item) || this.about(item) || this.joinsSigns(item)) return;
    if (
      item.is === 'word' &&
      !AT.has(plain(item)) &&
      this.names(japaneseNamesAt(this.open, this.at, this.context))
    )
      return;
    this.inNames = false;
    this.place(item);
  }

  private moreNames(): boolean {
    const more = moreNamesAt(this.open, this.at, true, this.context);
    return this.names(more.spans.length > 0 || more.to > this.at ? more : undefined);
  }

  /** "#rust and #go": what stands before a sign only joins it. */
  private joinsSigns(item: Item): boolean {
    if (!AND.has(plain(item)) || this.open.itemAt(item.to).is !== 'sign') return false;
    return this.take({ spans: [{ part: 'join', from: item.from, to: item.to }], to: item.to });
  }

  private kind(item: Item, isFirst: boolean): boolean {
    // A day may be the beginning of what the user calls a kind.
    if (this.hasKind || (item.is !== 'word' && item.is !== 'date')) return false;
    const found = kindAt(this.open, this.at, isFirst, this.context);
    if (!found) return false;
    const names = isFirst
      ? found.object && namesAt(this.open, found.to, found.object === 'any', this.context)
      : namesWithAt(this.open, this.open.itemAt(found.to), true, this.context);
    if (!isFirst && !names) return false;
    this.take(found);
    this.inNames = false;
    this.names(names);
    this.hasKind = true;
    return true;
  }

  /** "… telefoniert": the kind behind its people, and behind what it was about as the last word of the line. */
  private closing(isLast: boolean): boolean {
    const found = this.hasPeople ? closingAt(this.open, this.at) : undefined;
    if (!found || (isLast && !(found.isTalk && /end|sign/u.test(this.open.itemAt(found.to).is))))
      return false;
    const { from, to, kind, onlyCloses } = found;
    if (this.hasKind ? !onlyCloses || isLast : kind === undefined) return false;
    const isKind = !this.hasKind && kind !== undefined;
    this.take({ spans: [isKind ? { part: 'kind', from, to, value: kind } : { part: 'join', from, to }], to });
    this.inNames = false;
    this.hasKind = true;
    return true;
  }

  private verbLast(item: Item): boolean {
    if (this.hasKind || this.hasPeople || item.is !== 'word') return false;
    const found = verbLastAt(this.open, this.at, this.context);
    return found?.spans.some(({ part }) => part === 'person') ? this.names(found) : this.take(found);
  }

  private withNames(item: Item, mayBeNew: boolean): boolean {
    return this.names(namesWithAt(this.open, item, mayBeNew, this.context));
  }

  private date(item: Item): boolean {
    const found = dayAt(this.open, item);
    if (!found) return this.shortDay();
    const { from, to, day } = found;
    if (this.hasDate || this.open.text[day.to] === 'の') return false;
    const why = impossible(day.date, day.text, this.context.today);
    if (why !== undefined) {
      this.hints.push({ from: day.from, to: day.to, says: why });
      this.asText(day.to);
      return true;
    }
    this.at = to;
    this.takeDate(from, to, day.date);
    return true;
  }

  private shortDay(): boolean {
    const isFirst = this.spans.length === 0 && !this.hasText;
    const day = this.hasDate ? undefined : shortDayAt(this.open, this.at, isFirst, this.context);
    if (!day) return false;
    this.at = day.to;
    this.takeDate(day.from, day.to, day);
    return true;
  }

  private takeDate(from: number, to: number, { day, time }: FoundDate): void {
    this.spans.push({ part: 'date', from, to, value: time === undefined ? { day } : { day, time } });
    this.hasDate = true;
    this.inNames = false;
  }

  private about(item: Item): boolean {
    const found = FIRST_WORDS.has(plain(item)) ? aboutAt(this.open, this.at) : undefined;
    if (!found) return false;
    if (!this.hasText) this.spans.push({ part: 'join', from: found.from, to: found.to });
    this.where = 'about';
    this.at = found.to;
    return true;
  }

  private asText(to: number): void {
    this.hasText = true;
    this.inNames = false;
    this.at = to;
  }

  /** A place, which is text that people, a day and what it was about may follow; a mark; or the first word of the text. */
  private place(item: Item): void {
    const to = placeTo(this.open, this.at);
    if (to !== undefined) this.asText(to);
    else if (item.is === 'mark') this.at = item.to;
    else {
      this.where = 'text';
      this.asText(item.to);
    }
  }

  /** In the text a kind before "with" leads back: "a long lunch with Ada yesterday". */
  private text(item: Item): void {
    if (this.kind(item, false) || this.withNames(item, false)) this.where = 'head';
    else this.at = item.to;
  }
}
