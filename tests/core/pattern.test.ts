import { expect, test } from 'vitest';
import { covers, hostOf, patternOf } from '../../utils/core/pattern.ts';

test.each([
  ['https://github.com/*', 'https://github.com/mirela-brandt', true],
  ['https://github.com/*', 'https://gist.github.com/mirela-brandt', false],
  ['https://github.com/*', 'https://github.com.evil.example/x', false],
  ['https://github.com/*', 'https://evil.example/github.com/', false],
  ['https://github.com/*', 'https://github.com@evil.example/', false],
  ['https://github.com/*', 'http://github.com/x', false],
  ['https://*.linkedin.com/*', 'https://uk.linkedin.com/in/x', true],
  ['https://*.linkedin.com/*', 'https://linkedin.com/in/x', true],
  ['https://*.linkedin.com/*', 'https://notlinkedin.com/in/x', false],
  ['https://*/*', 'https://anything.example/', true],
  ['https://*/*', 'http://anything.example/', false],
  ['nonsense', 'https://github.com/', false],
  ['https://github.com/*', 'nonsense', false],
])('%s covers %s: %s', (pattern, url, expected) => {
  expect(covers(pattern, url)).toBe(expected);
});

test('a host and its pattern say the same', () => {
  expect(hostOf(patternOf('social.example'))).toBe('social.example');
  expect(hostOf('https://*.linkedin.com/*')).toBe('linkedin.com');
  expect(hostOf('ftp://x/*')).toBeUndefined();
});
