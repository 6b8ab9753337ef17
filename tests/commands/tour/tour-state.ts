import type { Driver } from '../../browser/driver/surface.ts';
import type { Wire } from '../../browser/driver/wire.ts';
import type { BrowserName } from '../browsers.ts';
import type { Cast } from './cast.ts';
import type { Shots } from './shots.ts';

/** What the steps of a tour share. */
export interface Tour extends Cast {
  browser: BrowserName;
  /** The sample network as an export of Kithcraft. */
  file: string;
  shots: Shots;
  wire: Wire;
  /** Starts the browser with the same profile. */
  start(): Promise<Driver>;
  driver: Driver;
}

export type Step = (tour: Tour) => Promise<void>;
