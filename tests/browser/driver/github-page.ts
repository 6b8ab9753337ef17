/** What an invented page of GitHub says about somebody. */
export interface Shown {
  handle: string;
  name: string;
  number: number;
  pronouns?: string;
  organisation?: string;
  location?: string;
  bio?: string;
  /** Addresses that the page calls its person's own. */
  me?: readonly string[];
}

const safe = (text: string): string => text.replace(/[&<>"]/gu, (one) => `&#${one.codePointAt(0)};`);

const detail = (property: string, text: string | undefined): string =>
  text === undefined ? '' : `<li itemprop="${property}"><span class="p-label">${safe(text)}</span></li>`;

const ownLink = (url: string): string =>
  `<li itemprop="url"><a rel="nofollow me" href="${safe(url)}">${safe(url)}</a></li>`;

/** What makes a bare page of GitHub resemble the real one. */
export const LOOK = `
:root { color-scheme: light dark; --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d); }
body { margin: 0; font: 14px/1.5 system-ui; background: light-dark(#fff, #0d1117); color: light-dark(#1f2328, #f0f6fc); }
header { padding: 16px 32px; background: light-dark(#f6f8fa, #010409); border-bottom: 1px solid var(--line); }
main { display: grid; grid-template-columns: 296px 1fr; gap: 32px; max-width: 1100px; margin: 32px auto; padding: 0 48px; }
.face { width: 240px; height: 240px; border-radius: 50%; background: linear-gradient(135deg, #8fb8a8, #33587a); }
h1 { font-size: 24px; line-height: 1.25; } h1 span { display: block; }
.vcard-username { font-size: 20px; font-weight: 300; color: var(--soft); }
ul { list-style: none; padding: 0; } .boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.box { border: 1px solid var(--line); border-radius: 6px; padding: 16px; min-height: 64px; color: var(--soft); }`;

const BOXES = ['tide-tables', 'reed-beds', 'colour-ramps', 'field-notes']
  .map((name) => `<div class="box">${name}</div>`)
  .join('');

/** A page made as GitHub makes those of its users: what there is to read, and a look that resembles it. */
export function githubPage(shown: Shown, more = ''): string {
  const { handle, name, number } = shown;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${handle} (${safe(name)}) · GitHub</title>
<link rel="canonical" href="https://github.com/${handle}">
<meta property="og:type" content="profile"><meta property="profile:username" content="${handle}">
<meta property="og:url" content="https://github.com/${handle}"><meta name="route-controller" content="profiles">
<meta name="octolytics-dimension-user_id" content="${number}">
<meta name="octolytics-dimension-user_login" content="${handle}">
<style>${LOOK}</style></head><body><header>A code forge</header><main>
<div class="h-card js-profile-editable-replace" itemscope itemtype="http://schema.org/Person"><div class="face"></div>
<h1 class="vcard-names"><span class="p-name vcard-fullname" itemprop="name">${safe(name)}</span>
<span class="p-nickname vcard-username" itemprop="additionalName">${handle}
${shown.pronouns === undefined ? '' : `· <span itemprop="pronouns">${safe(shown.pronouns)}</span>`}</span></h1>
<div class="p-note user-profile-bio"><div>${safe(shown.bio ?? '')}</div></div>
<ul class="vcard-details">${detail('worksFor', shown.organisation)}${detail('homeLocation', shown.location)}${(shown.me ?? []).map(ownLink).join('')}</ul></div>
<section><h2>Pinned</h2><div class="boxes">${BOXES}</div></section></main>${more}</body></html>`;
}
