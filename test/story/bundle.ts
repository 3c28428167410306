import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundle } from '../../scripts/build';
import { type Bundle, loadBundle } from '../../scripts/host/bundle';

let built: Promise<Bundle> | undefined;

/** The compiled bundle, built once for each worker into a folder of its own. */
export function storyBundle(): Promise<Bundle> {
  built ??= buildBundle({ directory: path.join(mkdtempSync(path.join(tmpdir(), 'don-doc-')), 'dist') }).then(
    ({ directory }) => loadBundle(directory),
  );
  return built;
}
