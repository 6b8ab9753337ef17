import { unseal } from '../formats/sealed.ts';

/**
 * Decrypts a file; nothing of it is used before its end, which alone shows that none of it is missing.
 * @throws {Refusal} with a sentence: another passphrase; damaged; by a newer version.
 */
export async function unsealedFile(file: Blob, passphrase: string): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const part of unseal(file, passphrase)) parts.push(new Blob([part]));
  return new Blob(parts);
}
