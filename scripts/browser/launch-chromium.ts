import { type Browser, chromium } from 'playwright-core';
import { Failure } from '../cli/failure';
import { findChromium } from './find-chromium';

/** Starts this machine's browser without a window. @throws when there is none. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Failure(
      'No Chromium was found. Install one (apt-get install chromium), or name it: CHROMIUM=/path/to/chrome',
    );
  }
  // The sandbox of a browser needs rights that a container does not give.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--headless=new', '--disable-gpu'] });
}
