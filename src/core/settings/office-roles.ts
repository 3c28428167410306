import type { Settings } from './settings';

/** Units besides the coordinating one that write some of the office's columns and nothing else: who oversees the movement, who leads its communication. */
export type OfficeRole = 'oversight' | 'communication';

/** The setting that names the unit. */
export const roleSettings = {
  oversight: 'oversightUnitCode',
  communication: 'communicationUnitCode',
} as const satisfies { readonly [role in OfficeRole]: keyof Settings };

export const officeRoles = Object.keys(roleSettings) as readonly OfficeRole[];
