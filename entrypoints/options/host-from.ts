/** The host somebody typed: an address, a host, or a handle such as `@me@social.example`; undefined if it is none. */
export function hostFrom(typed: string): string | undefined {
  const bare = typed.trim().replace(/^.*@/u, '');
  const address = /^https?:\/\//iu.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  return hostname.includes('.') && !hostname.includes('*') ? hostname : undefined;
}
