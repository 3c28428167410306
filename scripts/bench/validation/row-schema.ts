import { progressWords } from '../../../src/core/tasks/progress/progress';

/** What both validators are told of a row. */
export const fieldPattern = /^(?:KHCN|ĐMST|CĐS|Khác)(?:; (?:KHCN|ĐMST|CĐS|Khác))*$/;
export const symbolPattern = /^\d+\/[A-ZĐ0-9-]+(?:; \d+\/[A-ZĐ0-9-]+)*$/;
export const progressWordList: readonly string[] = Object.values(progressWords).map(([word]) => word);
/** 1/1/2000 to 10/10/2025, as serials. */
export const dayBounds = { least: 36_526, most: 45_940 } as const;
