import { browser } from './browser.ts';

/** The version of the extension. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The name of the browser, without more of what it says about itself. */
export function browserName(agent: string = navigator.userAgent): string {
  if (agent.includes('Firefox/')) return 'Firefox';
  return agent.includes('Edg/') ? 'Edge' : 'Chrome';
}
