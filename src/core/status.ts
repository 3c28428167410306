export const statuses = [
  'cancelled',
  'suspended',
  'unconfirmed',
  'doneOnTime',
  'doneLate',
  'doneUnassessed',
  'regular',
  'waiting',
  'noDeadline',
  'overdue',
  'dueSoon',
  'inTime',
] as const;

/** Derived, never typed: DOMAIN.md §1.4, first match wins. */
export type Status = (typeof statuses)[number];
