import type { Page } from 'puppeteer-core';
import { HTML, type Web } from './web.ts';

/** Lets the test's own web answer every request of a page; what it has no answer for fails if it is `alone`. */
export async function answerRequests(page: Page, web: Web, alone: boolean): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!/^https?:/u.test(request.url())) return void request.continue();
    const answer = web.answer(request.url());
    if (!answer) return void (alone ? request.abort() : request.continue());
    const { body, type = HTML, status = 200, headers = {} } = answer;
    return void request.respond({ status, contentType: type, headers, body });
  });
}
