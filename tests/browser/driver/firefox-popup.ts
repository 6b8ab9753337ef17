import { writeFileSync } from 'node:fs';
import type { Firefox } from './firefox.ts';
import { POPUP } from './firefox-inside.ts';
import { type Deed, type Done, deedIn, type Role, wanted } from './in-page.ts';
import { type Surface, until, untilSaid } from './surface.ts';

const PICTURE = `(async () => {
  const view = ${POPUP}.browsingContext.currentWindowGlobal;
  const picture = await view.drawSnapshot(null, 2, 'transparent');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL();
})()`;

/** The open popup of Firefox. */
export async function popupOf(firefox: Firefox): Promise<Surface> {
  const ask = <T>(expression: string) => firefox.inPopup<T | null>(expression);
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
    sees: (sought) => untilSaid(sought, 'the popup', text),
    text,
    go: () => Promise.reject(new Error('the popup is one place')),
    async shot(file) {
      const url = await firefox.privileged<string>(PICTURE);
      writeFileSync(file, Buffer.from(url.split(',')[1] ?? '', 'base64'));
    },
    close: () => firefox.closePopup(),
  };
}
