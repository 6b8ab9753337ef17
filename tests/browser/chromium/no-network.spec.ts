import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BUILT } from '../driver/chromium-launch.ts';
import { until } from '../driver/surface.ts';
import { expect, test } from './fixture.ts';

const OUTSIDE = 'https://outside.example/';

test('the manifest asks for no host, and lets its pages ask the network for nothing', () => {
  const manifest = JSON.parse(readFileSync(resolve(BUILT, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(manifest['host_permissions'] ?? []).toEqual([]);
  expect(manifest['content_scripts'] ?? []).toEqual([]);
  expect(JSON.stringify(manifest['content_security_policy'])).toContain("default-src 'none'");
  expect(JSON.stringify(manifest['content_security_policy'])).toContain("connect-src 'none'");
});

for (const path of ['options.html', 'popup.html', 'sidepanel.html'])
  test(`no request leaves ${path}, whatever is tried`, async ({ world: { chromium, wire, web } }) => {
    const page = await chromium.open(path);
    const tried = await page.evaluate(async (url) => {
      const image = new Promise<string>((done) => {
        const element = new Image();
        element.onload = () => done('loaded');
        element.onerror = () => done('refused');
        element.src = `${url}picture`;
      });
      const fetched = fetch(url).then(
        () => 'loaded',
        () => 'refused',
      );
      const socket = new Promise<string>((done) => {
        try {
          new WebSocket(url.replace('https', 'wss')).onerror = () => done('refused');
        } catch {
          done('refused');
        }
      });
      navigator.sendBeacon(`${url}beacon`);
      return Promise.all([image, fetched, socket]);
    }, OUTSIDE);
    expect(tried).toEqual(['refused', 'refused', 'refused']);
    expect([...web.unanswered, ...wire.leaked]).toEqual([]);
  });

test('no request leaves the background', async ({ world: { chromium, wire, web } }) => {
  const tried = await chromium.inExtension(() =>
    fetch('https://outside.example/').then(
      () => 'loaded',
      () => 'refused',
    ),
  );
  expect(tried).toBe('refused');
  expect([...web.unanswered, ...wire.leaked]).toEqual([]);
});

test('these tests would notice one', async ({ world: { chromium, web, wire } }) => {
  web.page('https://example.org/', '<title>Here</title>');
  const page = await chromium.visit('https://example.org/');
  await page.evaluate((url) => fetch(url).catch(() => {}), OUTSIDE);
  await until('the unanswered request', async () => web.unanswered.includes(OUTSIDE));
  web.unanswered.length = 0;
  await chromium.context.unrouteAll();
  await page.evaluate((url) => fetch(url).catch(() => {}), OUTSIDE);
  await until('the request on the wire', async () => wire.leaked.includes('outside.example:443'));
  wire.asked.length = 0;
});
