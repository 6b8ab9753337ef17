// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Mark } from '../../entrypoints/profile/mark/mark.ts';
import { sheetOf } from '../../entrypoints/profile/mark/sheet.ts';
import type { MarkView } from '../../utils/messages/protocol.ts';
import { cssString } from '../../utils/page-marks/css-string.ts';

const KNOWN: MarkView = {
  state: 'known',
  edge: 'right',
  lines: ['Mirela Brandt', 'maps · gis', 'Last contact yesterday'],
};

const events = () => ({ onOpen: vi.fn(), onMove: vi.fn(), onBeat: vi.fn(), onBeaten: vi.fn() });

afterEach(() => {
  for (const one of document.documentElement.querySelectorAll(':scope > div')) one.remove();
});

const host = () => document.documentElement.lastElementChild;

describe('the mark in the page', () => {
  test('is one bare element whose inside is closed, without any text', () => {
    const mark = new Mark(events());
    mark.show(KNOWN);
    expect(host()?.tagName).toBe('DIV');
    expect(host()?.attributes).toHaveLength(0);
    expect(host()?.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).not.toContain('Mirela');
    mark.hide();
    expect(host()?.tagName).not.toBe('DIV');
  });

  test('shown again is the same element', () => {
    const mark = new Mark(events());
    mark.show(KNOWN);
    const before = host();
    mark.show({ ...KNOWN, state: 'due' });
    expect(host()).toBe(before);
    mark.hide();
  });

  test('comes back when the page removes it, and gives up when the page goes on', async () => {
    const all = events();
    const mark = new Mark(all);
    mark.show(KNOWN);
    for (let i = 0; i < 10 && all.onBeaten.mock.calls.length === 0; i += 1) {
      host()?.tagName === 'DIV' && host()?.remove();
      await new Promise((done) => setTimeout(done, 5));
    }
    expect(all.onBeaten).toHaveBeenCalledOnce();
    mark.hide();
  });
});

describe('its words', () => {
  test('stand in the style sheet, whatever they are, and end no string there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(cssString(text)).toMatch(/^"(?:[a-z0-9]|\\[0-9a-f]+ )*"$/iu);
      }),
    );
  });

  test('are cut to what has room', () => {
    expect(cssString('x'.repeat(10_000)).length).toBeLessThan(130);
  });

  test('of an unknown person are none of the user’s', () => {
    expect(sheetOf({ state: 'unknown', edge: 'left', lines: [] })).toContain(
      cssString('Not in your people yet'),
    );
  });

  test('no rule sizes the host by what it says', () => {
    const hostRule = (view: MarkView) => /:host \{[^}]*\}/u.exec(sheetOf(view))?.[0];
    expect(hostRule(KNOWN)).toBe(hostRule({ state: 'unknown', edge: 'right', lines: [] }));
  });
});
