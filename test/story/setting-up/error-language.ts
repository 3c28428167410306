import type { Workspace } from '../../../scripts/host/workspace';

/** Google words its errors in the account's language: a story that meets one is told in both. */
export const errorLanguages = ['en', 'vi'] as const;
export type ErrorLanguage = (typeof errorLanguages)[number];

/** From now on Google speaks to these accounts in that language; to whoever is at the screen when none is named. */
export function speak(workspace: Workspace, language: ErrorLanguage, accounts: readonly string[] = []): Workspace {
  for (const email of [workspace.user, ...accounts]) workspace.users.get(email).errorLanguage = language;
  return workspace;
}

/** Stories that let one call after the other fail meet both languages in turn. */
export function languageAt(n: number): ErrorLanguage {
  return n % 2 === 0 ? 'en' : 'vi';
}
