/** An address without what does not tell two places apart: the scheme, `www.`, a last slash and case. */
export const placeOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/\/$/u, '');
