import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundle } from '../../scripts/build';
import { type Bundle, loadBundle } from '../../scripts/host/bundle';

let built: Promise<string> | undefined;

/** The folder of the compiled bundle, built once for each worker. */
export function storyFolder(): Promise<string> {
  built ??= buildBundle({ directory: path.join(mkdtempSync(path.join(tmpdir(), 'don-doc-')), 'dist') }).then(
    ({ directory }) => directory,
  );
  return built;
}

export async function storyBundle(): Promise<Bundle> {
  return loadBundle(await storyFolder());
}
