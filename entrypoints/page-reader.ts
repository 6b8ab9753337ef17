import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Reading } from '../utils/core/profile.ts';
import { readPage } from '../utils/sites/reading/read.ts';

// Run by the popup and the side panel in the page they stand beside: reads once, answers, leaves nothing behind.
export default defineUnlistedScript((): Reading => readPage({ url: new URL(location.href), document }));
