import type { OfficeRole } from '../../core/settings/office-roles';

/** Descriptions of the protections of columns that a role writes; people see them in Google's list of protections, and runs tell by them who has the role. */
export const roleColumnNames: { readonly [role in OfficeRole]: string } = {
  oversight: 'Đôn Đốc: cột của đơn vị giám sát thi đua',
  communication: 'Đôn Đốc: cột của đơn vị truyền thông',
};

/**
 * Whether the account that asked holds a role: Google lets it edit columns that are locked for the role. No name and no address decides it.
 * @param described v4 JSON that has `accessFields`.
 */
export function holdsRole(described: unknown, role: OfficeRole): boolean {
  const { sheets = [] } = described as DescribedLocks;
  return sheets.some(({ protectedRanges = [] }) =>
    protectedRanges.some(
      ({ description, warningOnly, requestingUserCanEdit }) =>
        description === roleColumnNames[role] && !warningOnly && requestingUserCanEdit === true,
    ),
  );
}

interface DescribedLocks {
  readonly sheets?: readonly {
    readonly protectedRanges?: readonly {
      readonly description?: string;
      readonly warningOnly?: boolean;
      readonly requestingUserCanEdit?: boolean;
    }[];
  }[];
}
