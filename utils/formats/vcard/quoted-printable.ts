const hex = (byte: number | undefined): number =>
  byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);

/** The bytes that quoted-printable stands for (RFC 2045, 6.7). What is not written by its rules stays as it is. */
function bytesOf(value: string): Uint8Array {
  const written = new TextEncoder().encode(value.replaceAll('=\n', ''));
  let length = 0;
  for (let at = 0; at < written.length; at += 1) {
    const byte = written[at] === 0x3d ? hex(written[at + 1]) * 16 + hex(written[at + 2]) : Number.NaN;
    written[length] = Number.isNaN(byte) ? (written[at] ?? 0) : byte;
    length += 1;
    if (!Number.isNaN(byte)) at += 2;
  }
  return written.subarray(0, length);
}

/** The text of a quoted-printable value in the named encoding, else UTF-8, else Windows-1252, which reads any bytes. */
export function fromQuotedPrintable(value: string, charset: string | undefined): string {
  const bytes = bytesOf(value);
  for (const encoding of [charset, 'utf-8']) {
    try {
      if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // No encoding of that name, or the bytes are not in it: the next one is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
