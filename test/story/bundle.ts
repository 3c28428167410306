import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildBundle, type Profile } from '../../scripts/build';
import { type Bundle, loadBundle } from '../../scripts/host/bundle';

const built = new Map<Profile, Promise<string>>();

/** The folder of the compiled bundle, built once for each worker and profile, or that of `STORY_BUNDLES` where it was built before. */
export function storyFolder(profile: Profile = 'default'): Promise<string> {
  const before = process.env.STORY_BUNDLES;
  if (before !== undefined) return Promise.resolve(path.join(before, profile));
  const known = built.get(profile);
  if (known !== undefined) return known;
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'don-doc-')), 'dist');
  const folder = buildBundle({ directory: target, profile }).then(({ directory }) => directory);
  built.set(profile, folder);
  return folder;
}

export async function storyBundle(profile: Profile = 'default'): Promise<Bundle> {
  return loadBundle(await storyFolder(profile));
}
