import { writeFileSync } from 'node:fs';
import type { Firefox } from './firefox.ts';
import { type Deed, type Done, deedIn, type Role, wanted } from './in-page.ts';
import { type Surface, says, until } from './surface.ts';

// The popup of Firefox is no tab, so no driver sees it. The browser's own window does: it holds the element that the
// popup's page is shown in, and can run a script in that page's process.
const BROWSER = `[...document.querySelectorAll('.webextension-popup-browser')].at(-1)`;

const inPopup = (expression: string): string => `new Promise((done) => {
  const browser = ${BROWSER};
  if (!browser) return done('null');
  const name = 'kithcraft-' + Math.random();
  browser.messageManager.addMessageListener(name, ({ data }) => done(data));
  const script = 'sendAsyncMessage(' + JSON.stringify(name) + ', JSON.stringify(' + ${JSON.stringify(expression)} + ') ?? "null")';
  browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
  setTimeout(() => done('null'), 2000);
})`;

const PICTURE = `(async () => {
  const view = ${BROWSER}.browsingContext.currentWindowGlobal;
  const picture = await view.drawSnapshot(null, 2, 'transparent');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL();
})()`;

const CLOSE = `(() => { ${BROWSER}?.closest('panel')?.hidePopup(); return true; })()`;

/** The open popup of Firefox. */
export async function popupOf(firefox: Firefox): Promise<Surface> {
  const ask = async <T>(expression: string) =>
    JSON.parse(await firefox.privileged<string>(inPopup(expression))) as T | null;
  const deed = (role: Role, name: string | RegExp, what: Deed) =>
    until(`${role} ${name} in the popup`, () =>
      ask<Done>(deedIn('content.document', wanted(role, name), what)),
    );
  const text = async () => (await ask<string>('content.document.body.innerText')) ?? '';
  await until('the popup', () => ask<number>(`content.document.querySelectorAll('main').length`));
  return {
    press: async (role, name) => void (await deed(role, name, { do: 'click' })),
    fill: async (name, said) => void (await deed('textbox', name, { do: 'fill', text: said })),
    key: async (name, key) => void (await deed('textbox', name, { do: 'key', key })),
    upload: () => Promise.reject(new Error('the popup takes no files')),
    isOn: async (name) => (await deed('switch', name, { do: 'look' })).on,
    sees: async (sought) =>
      void (await until(`${sought} in the popup`, async () => says(await text(), sought))),
    text,
    go: () => Promise.reject(new Error('the popup is one place')),
    async shot(file) {
      const url = await firefox.privileged<string>(PICTURE);
      writeFileSync(file, Buffer.from(url.split(',')[1] ?? '', 'base64'));
    },
    close: async () => void (await firefox.privileged(CLOSE)),
  };
}
