import { tokensOf } from './tokens.ts';

/**
 * A frozen index of some docs: typed arrays alone, so that it is stored and sent as it is. Token `i` is
 * `units[starts[i] .. starts[i + 1]]`, its postings are `firsts[i] .. firsts[i + 1]` of `rows` and `weights`.
 */
export interface Segment {
  /** The UTF-16 code units of all tokens, one after another, in the order of the tokens. */
  units: Uint16Array;
  starts: Uint32Array;
  /** How many code units a token has in common with the one before it. */
  shared: Uint8Array;
  firsts: Uint32Array;
  /** Which row of `docs` has the token. Rows are dense, whatever the docs' numbers: a query counts in plain arrays. */
  rows: Uint32Array;
  weights: Uint8Array;
  docs: Uint32Array;
}

/** What one doc is found by. The heavier a field, the further up its docs come. */
export interface Entry {
  /** A whole number from 0 to 2³² − 1. */
  doc: number;
  fields: readonly { text: string; weight: 1 | 2 | 4 }[];
}

interface Gathered {
  ids: Map<string, number>;
  docs: number[];
  /** Of each posting, its token, row and weight. */
  tokens: number[];
  rows: number[];
  weights: number[];
  /** The newest posting of each token. */
  newest: number[];
}

function post(all: Gathered, token: string, row: number, weight: number): void {
  const known = all.ids.get(token);
  const id = known ?? all.ids.size;
  if (known === undefined) all.ids.set(token, id);
  const newest = all.newest[id];
  if (newest !== undefined && all.rows[newest] === row) {
    all.weights[newest] = Math.max(weight, all.weights[newest] ?? 0);
    return;
  }
  all.newest[id] = all.rows.length;
  all.tokens.push(id);
  all.rows.push(row);
  all.weights.push(weight);
}

function gather(entries: Iterable<Entry>): Gathered {
  const all: Gathered = { ids: new Map(), docs: [], tokens: [], rows: [], weights: [], newest: [] };
  for (const { doc, fields } of entries) {
    for (const { text, weight } of fields)
      for (const token of tokensOf(text)) post(all, token, all.docs.length, weight);
    all.docs.push(doc);
  }
  return all;
}

function inCommon(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

/** The tokens as code units. They come in the order of their code units. */
function written(tokens: readonly string[]): Pick<Segment, 'units' | 'starts' | 'shared'> {
  const starts = new Uint32Array(tokens.length + 1);
  const shared = new Uint8Array(tokens.length);
  const units = new Uint16Array(tokens.reduce((length, token) => length + token.length, 0));
  let end = 0;
  for (const [index, token] of tokens.entries()) {
    for (let at = 0; at < token.length; at++) units[end++] = token.charCodeAt(at);
    starts[index + 1] = end;
    shared[index] = inCommon(tokens[index - 1] ?? '', token);
  }
  return { units, starts, shared };
}

/** The postings in the order of their tokens: `ranks` says which place a token got. */
function posted(all: Gathered, ranks: Uint32Array): Pick<Segment, 'firsts' | 'rows' | 'weights'> {
  const firsts = new Uint32Array(ranks.length + 1);
  const places = all.tokens.map((id) => ranks[id] ?? 0);
  for (const place of places) firsts[place + 1] = (firsts[place + 1] ?? 0) + 1;
  for (let place = 0; place < ranks.length; place++)
    firsts[place + 1] = (firsts[place + 1] ?? 0) + (firsts[place] ?? 0);
  const next = firsts.slice();
  const rows = new Uint32Array(places.length);
  const weights = new Uint8Array(places.length);
  for (const [index, place] of places.entries()) {
    const at = next[place] ?? 0;
    next[place] = at + 1;
    rows[at] = all.rows[index] ?? 0;
    weights[at] = all.weights[index] ?? 0;
  }
  return { firsts, rows, weights };
}

/** The index of some docs, each of which comes once. A doc without a letter or digit is in it, but found by nothing. */
export function buildSegment(entries: Iterable<Entry>): Segment {
  const all = gather(entries);
  const tokens = [...all.ids.keys()].sort();
  const ranks = new Uint32Array(tokens.length);
  for (const [place, token] of tokens.entries()) ranks[all.ids.get(token) ?? 0] = place;
  return { ...written(tokens), ...posted(all, ranks), docs: Uint32Array.from(all.docs) };
}
