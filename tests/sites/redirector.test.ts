import { expect, test } from 'vitest';
import { target } from '../../utils/sites/reading/redirector.ts';

const to = (url: string) => target(new URL(url))?.href;
const ADA = encodeURIComponent('https://github.com/ada');

test.each([
  `https://www.linkedin.com/redir/redirect?url=${ADA}&trk=x`,
  `https://www.linkedin.com/safety/go?url=${ADA}`,
  `https://l.facebook.com/l.php?u=${ADA}&h=AT0`,
  `https://l.instagram.com/?u=${ADA}`,
  `https://www.youtube.com/redirect?event=channel_header&q=${ADA}`,
  `https://www.google.co.uk/url?sa=t&url=${ADA}`,
  `https://eur02.safelinks.protection.outlook.com/?url=${ADA}&data=x`,
  `https://out.reddit.com/t3_abc?url=${ADA}`,
  `https://www.google.com/url?q=${encodeURIComponent(`https://l.facebook.com/l.php?u=${ADA}`)}`,
])('%s leads to what is written in it', (url) => {
  expect(to(url)).toBe('https://github.com/ada');
});

test.each([
  'https://github.com/ada',
  'https://lnkd.in/abc',
  'https://t.co/abc',
  'https://www.google.com/search?q=https://github.com/ada',
  'https://evil.example/redir/redirect?url=https://github.com/ada',
  'https://www.linkedin.com.evil.example/safety/go?url=https://github.com/ada',
])('%s stays as it is', (url) => {
  expect(to(url)).toBe(new URL(url).href);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '', '/relative'])(
  'a redirector to %j leads nowhere',
  (inner) => {
    expect(to(`https://www.google.com/url?q=${encodeURIComponent(inner)}`)).toBeUndefined();
  },
);

test('a circle of redirectors ends', () => {
  const inner = (depth: number): string =>
    depth === 0
      ? 'https://x.example/'
      : `https://www.google.com/url?q=${encodeURIComponent(inner(depth - 1))}`;
  expect(to(inner(3))).toBe('https://x.example/');
  expect(to(inner(6))).not.toBe('https://x.example/');
});

test('user names and passwords are no part of where it leads', () => {
  expect(to(`https://www.google.com/url?q=${encodeURIComponent('https://ada:secret@github.com/ada')}`)).toBe(
    'https://github.com/ada',
  );
});
