import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The extension API of the unit tests, in the place of `webextension-polyfill`. */
export default fakeBrowser;
