// The one place where the browser's extension API comes in. It is `browser` in both browsers.
export { default as browser } from 'webextension-polyfill';
