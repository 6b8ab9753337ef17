import { resolve } from 'node:path';
import { OUTPUT } from './output.ts';
import type { Wire } from './wire.ts';

export const BUILT_FOR_FIREFOX = resolve(OUTPUT, 'firefox-mv3');
export const ADDON = 'kithcraft@kithcraft.example';
/** Pinned, so that the addresses of the extension's pages are known, and the same after a restart. */
export const UUID = 'd56a5b99-51b6-4e83-ab23-796216679614';

const OWN = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // A temporary add-on is uninstalled when Firefox ends; with these its data is there again at the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // `permissions.request` in a real click says yes without the question, which no driver can answer.
  'extensions.webextOptionalPermissionPrompts': false,
  'browser.shell.checkDefaultBrowser': false,
};

const proxyFor = (wire: Wire) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': wire.port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': wire.port,
  'network.proxy.allow_hijacking_localhost': true,
});

/** The settings of a profile that tests use; with a wire, the only way out is that. */
export const prefsFor = (wire: Wire | undefined) => ({ ...OWN, ...(wire ? proxyFor(wire) : {}) });
