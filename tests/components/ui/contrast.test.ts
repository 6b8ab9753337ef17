import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const css = readFileSync(resolve(ROOT, 'components/ui/tokens.css'), 'utf8');

/** Every file of the surfaces. */
const sources = (): string[] =>
  ['components', 'entrypoints', 'utils'].flatMap((room) =>
    globSync(resolve(ROOT, room, '**/*.{css,html,ts,tsx}')),
  );

type Rgb = readonly [number, number, number];

/** The colours that a part of the sheet sets. */
function coloursIn(part: string): Map<string, Rgb> {
  const found = part.matchAll(/--k-([\w-]+):\s*#([\da-f]{6});/gu);
  return new Map([...found].map(([, name = '', hex = '']) => [name, rgb(hex)]));
}

function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex, 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const GROUNDS = ['paper', 'surface', 'sunken'];
const on = (ink: string, grounds: readonly string[]) => grounds.map((ground) => [ink, ground] as const);

/** Text on its ground: 4.5 to 1. */
const TEXT = [
  ...['ink', 'ink-soft', 'accent', 'accent-strong', 'warm', 'danger'].flatMap((ink) => on(ink, GROUNDS)),
  ...on('on-accent', ['accent', 'accent-strong']),
  ...on('on-danger', ['danger', 'danger-strong']),
  ...on('accent-ink', ['accent-soft']),
  ...on('warm-ink', ['warm-soft']),
  ...on('danger-ink', ['danger-soft']),
  ...on('ink', ['accent-soft', 'warm-soft', 'danger-soft']),
  ...on('paper', ['ink']),
  ...[0, 1, 2, 3, 4, 5].map((tone) => [`tone-${tone}-ink`, `tone-${tone}`] as const),
];

/** The edges of controls, and the ring of the focus, on what they stand on: 3 to 1. */
const EDGES = ['line-strong', 'accent', 'danger'].flatMap((edge) => on(edge, GROUNDS));

const dark = css.slice(css.indexOf('prefers-color-scheme: dark'), css.indexOf('prefers-contrast: more'));
const light = css.slice(0, css.indexOf('prefers-color-scheme: dark'));
const SCHEMES = [
  ['light', coloursIn(light)],
  ['dark', coloursIn(dark)],
] as const;

describe.each(SCHEMES)('the colours of the %s scheme', (_scheme, colours) => {
  const between = (a: string, b: string): number => {
    const [one, other] = [colours.get(a), colours.get(b)];
    if (!one || !other) throw new Error(`No colour ${a} or ${b}`);
    return contrast(one, other);
  };

  it.each(TEXT)('%s can be read on %s', (ink, ground) => {
    expect(between(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)('%s can be seen on %s', (edge, ground) => {
    expect(between(edge, ground)).toBeGreaterThanOrEqual(3);
  });
});

it('the dark scheme decides on every colour anew', () => {
  expect([...coloursIn(dark).keys()]).toEqual([...coloursIn(light).keys()]);
});

it('the dark scheme differs in colours and shadows alone, so that only rules about colours look at it', () => {
  const set = [...dark.matchAll(/([\w-]+):([^;{}]+);/gu)].map(([, name = '', value = '']) => [
    name,
    value.trim(),
  ]);
  expect(set.length).toBeGreaterThan(30);
  for (const [name, value] of set)
    expect(`${name}: ${value}`).toMatch(/^--k-[\w-]+: (?:#[\da-f]{6}|.*rgb\(.*\))$/u);
  const others = sources().filter((file) => /prefers-color-scheme/u.test(readFileSync(file, 'utf8')));
  expect(others.map((file) => file.split(/[\\/]/u).at(-1))).toEqual(['tokens.css']);
});
