import { constants, crc32, deflateRawSync } from 'node:zlib';

/** One file of an invented archive; what it leaves out is as an honest archive has it. */
export interface Packed {
  name: string;
  content?: string | Uint8Array;
  /** The compressed bytes, where they are not those of `content`. */
  bytes?: Uint8Array;
  /** The size that the archive claims. */
  size?: number;
  /** The checksum that the archive claims. */
  crc?: number;
  locked?: boolean;
  /** Its bytes are those of an earlier file. */
  twinOf?: number;
}

const DEFLATED = 8;

function header(signature: number, fields: readonly [bytes: 2 | 4, value: number][]): Buffer {
  const all: [2 | 4, number][] = [[4, signature], ...fields];
  const out = Buffer.alloc(all.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of all) at = out.writeUIntLE(value, at, bytes);
  return out;
}

/** Builds a ZIP archive byte by byte (APPNOTE 4.3), so that it can lie as no library lets it. */
export function zipOf(files: readonly Packed[]): Blob {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { name, content = '', bytes, size, crc, locked = false, twinOf } of files) {
    const plain = Buffer.from(content);
    const packed = bytes ?? deflateRawSync(plain);
    const title = Buffer.from(name);
    const common: [2 | 4, number][] = [
      [2, 20],
      [2, 0x800 + (locked ? 1 : 0)],
      [2, DEFLATED],
      [4, 0x58210000],
      [4, crc ?? crc32(plain)],
      [4, packed.length],
      [4, size ?? plain.length],
      [2, title.length],
      [2, 0],
    ];
    const local = Buffer.concat([header(0x04034b50, common), title, packed]);
    const at = twinOf === undefined ? offset : (offsets[twinOf] ?? 0);
    offsets.push(at);
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ];
    directory.push(header(0x02014b50, [[2, 20], ...common, ...rest]), title);
    if (twinOf !== undefined) continue;
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end: [2 | 4, number][] = [
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, listed.length],
    [4, offset],
    [2, 0],
  ];
  return new Blob([...parts, listed, header(0x06054b50, end)].map((part) => new Uint8Array(part)));
}

/** Bytes that unpack to so many megabytes of zeros. One megabyte takes a kilobyte. */
export function bombOf(megabytes: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1024 * 1024), { finishFlush: constants.Z_FULL_FLUSH });
  // The last block, which is empty.
  return Buffer.concat([...Array.from({ length: megabytes }, () => one), deflateRawSync('')]);
}
