import type { Page } from '@playwright/test';
import type { Picture } from './picture.ts';

/** What is seen at one moment: a page, what stands over it, a line that says what is going on, and how long it stays, in ms. */
export interface Moment {
  under: Uint8Array;
  over?: Uint8Array;
  says: string;
  ms: number;
}

/** The size of a picture, in CSS pixels. */
const SIZE = { width: 860, height: 600 };

const url = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

const STYLE = `
  body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; overflow: hidden; background: #e9e4da; font-family: system-ui, sans-serif; }
  .says { height: 44px; display: grid; place-items: center; font-size: 19px; font-weight: 600; color: #2d2a26; }
  .window { position: relative; margin: 0 14px; height: 542px; overflow: hidden; background: #fff; border: 1px solid #b9b2a5; border-radius: 10px; }
  .bar { height: 26px; background: #f3f0ea; border-block-end: 1px solid #d8d2c6; }
  .bar i { float: inline-start; width: 10px; height: 10px; margin: 8px 0 0 9px; border-radius: 50%; background: #cfc8bb; }
  .under { display: block; width: 832px; }
  .over { position: absolute; inset-block-start: 30px; inset-inline-end: 12px; max-height: 506px; border-radius: 8px; box-shadow: 0 6px 28px #0006; }
`;

/** Puts each moment on a page of its own size, and takes its picture. The page is not one of the extension. */
export async function picturesOf(page: Page, moments: readonly Moment[]): Promise<Picture[]> {
  await page.setViewportSize(SIZE);
  await page.setContent(
    `<style>${STYLE}</style><div class="says"></div><div class="window"><div class="bar"><i></i><i></i><i></i></div><img class="under"><img class="over"></div>`,
  );
  const pictures: Picture[] = [];
  for (const { under, over, says, ms } of moments) {
    await page.evaluate(
      async ([line, below, above]) => {
        const [text, back, front] = [...document.querySelectorAll<HTMLElement>('.says, .under, .over')];
        if (text) text.textContent = line;
        (back as HTMLImageElement).src = below;
        (front as HTMLImageElement).hidden = above === undefined;
        if (above !== undefined) (front as HTMLImageElement).src = above;
        await Promise.all([...document.images].filter((one) => !one.hidden).map((one) => one.decode()));
      },
      [says, url(under), over && url(over)] as const,
    );
    pictures.push({ png: await page.screenshot(), ms });
  }
  return pictures;
}
