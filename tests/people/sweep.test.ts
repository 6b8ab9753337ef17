// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Sweep } from '../../entrypoints/people/sweep.ts';
import type { KnownLink } from '../../utils/messages/protocol.ts';
import * as client from '../../utils/messages/script-client.ts';
import * as style from '../../utils/page-marks/style-of.ts';
import * as wire from '../../utils/platform/script-wire.ts';

const ADA = 'https://github.com/ada';
const asked = vi.fn();
beforeEach(() => {
  vi.spyOn(client, 'ask').mockImplementation(asked);
  vi.spyOn(client, 'askUntilAnswered').mockImplementation(asked);
  vi.spyOn(wire, 'isAlive').mockReturnValue(true);
  vi.spyOn(wire, 'hear').mockImplementation(() => {});
  vi.spyOn(style, 'styleOf').mockImplementation(() => () => {});
});

interface Asked {
  hosts: string[];
  links: string[];
}

const known = (link: string): KnownLink => ({
  link,
  key: 'github:ada',
  person: 'p1',
  state: 'known',
  lines: ['Ada'],
});

/** The background, which knows Ada. */
function answering(marks = true): void {
  asked.mockImplementation(async (name: string, { hosts, links }: Asked) => {
    if (name === 'links/hosts') return hosts.filter((one) => one === 'github.com');
    if (name === 'links/known') return { marks, known: links.filter((one) => one === ADA).map(known) };
    return null;
  });
}

let ending = new AbortController();
const link = (href: string, more = ''): string => `<p ${more}><a href="${href}">x</a></p>`;
const marks = (): number => document.querySelectorAll('a + span').length;
const counted = () =>
  asked.mock.calls.filter(([name]) => name === 'links/counted').map(([, body]) => body.count);
const settled = () => new Promise((done) => setTimeout(done, 20));

function show(html: string): Sweep {
  document.body.innerHTML = html;
  ending = new AbortController();
  return new Sweep(ending);
}

const turn = (state: 'hidden' | 'visible'): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => answering());
afterEach(() => {
  ending.abort();
  vi.restoreAllMocks();
  asked.mockReset();
  document.body.replaceChildren();
});

test('links to somebody known are marked, wherever nothing is written, and people are counted once', async () => {
  show(link(ADA) + link(ADA) + link('https://github.com/other') + link(ADA, 'contenteditable')).again();
  await settled();
  expect(marks()).toBe(2);
  expect(counted()).toEqual([1]);
});

test('of links to hosts that lead to nobody nothing is asked', async () => {
  show(link('https://busy.example/2026/11/tides') + link('/2026/11/tides') + link(ADA)).again();
  await settled();
  const links = asked.mock.calls.filter(([name]) => name === 'links/known').flatMap(([, body]) => body.links);
  expect(links).toEqual([ADA]);
});

test('what is added is marked, and what is changed is not any more', async () => {
  show(link('/x')).again();
  await settled();
  document.body.insertAdjacentHTML('beforeend', link(ADA));
  await settled();
  expect(marks()).toBe(1);
  document.querySelectorAll('a')[1]?.setAttribute('href', 'https://github.com/other');
  await settled();
  expect(marks()).toBe(0);
});

test('a tab that is hidden while the background is asked is marked when it is shown again', async () => {
  let answer = (): void => {};
  asked.mockImplementationOnce(() => new Promise((done) => (answer = () => done(['github.com']))));
  show(link(ADA)).again();
  turn('hidden');
  answer();
  await settled();
  document.body.insertAdjacentHTML('beforeend', link(ADA));
  await settled();
  expect(marks()).toBe(0);
  turn('visible');
  await settled();
  expect(marks()).toBe(2);
});

test('a refusal is no end: the next time it is asked again', async () => {
  asked.mockRejectedValueOnce(new Error('busy')).mockRejectedValueOnce(new Error('busy'));
  const sweep = show(link(ADA));
  sweep.again();
  await settled();
  expect(marks()).toBe(0);
  sweep.again();
  await settled();
  expect(marks()).toBe(1);
});

test('a page that keeps removing a mark wins', async () => {
  show(link(ADA)).again();
  await settled();
  for (let i = 0; i < 6; i += 1) {
    document.querySelector('a + span')?.remove();
    await settled();
  }
  expect(marks()).toBe(0);
});

test('into a quiet site’s pages nothing is put, and still people are counted', async () => {
  answering(false);
  show(link(ADA)).again();
  await settled();
  expect(marks()).toBe(0);
  expect(counted()).toEqual([1]);
});

test('when it ends, every mark goes', async () => {
  show(link(ADA)).again();
  await settled();
  expect(marks()).toBe(1);
  ending.abort();
  expect(marks()).toBe(0);
});
