import { decode } from 'fast-png';
import { encode } from 'modern-gif';

/** One picture of a film: a PNG, and how long it stands in ms. */
export interface Picture {
  png: Uint8Array;
  ms: number;
}

/** A pixel for each 8 bits of red, green, blue and alpha, whatever channels the PNG has. */
function rgbaOf(png: Uint8Array): { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> } {
  const { width, height, channels, data } = decode(png);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < channels; channel += 1)
      rgba[pixel * 4 + channel] = data[pixel * channels + channel] ?? 255;
  return { width, height, data: rgba };
}

/** Pictures of one size as an animated GIF that begins anew (GIF89a). */
export async function animated(pictures: readonly Picture[]): Promise<Uint8Array> {
  const frames = pictures.map(({ png, ms }) => ({ ...rgbaOf(png), delay: ms }));
  const { width = 0, height = 0 } = frames[0] ?? {};
  return new Uint8Array(await encode({ width, height, frames, looped: true, maxColors: 255 }));
}
