import type { Directory } from '../directory/unit';
import type { DocumentRegister } from '../documents/document';
import type { Settings } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { Day, Moment } from '../time/day';
import type { Lineage } from './lineage';

/** What a row is read and judged against. One object per run: readings are remembered for as long as it lives. */
export interface TaskContext {
  readonly today: Day;
  /** The spreadsheet's local time. */
  readonly now: Moment;
  readonly settings: Settings;
  readonly directory: Directory;
  readonly documents: DocumentRegister;
  readonly calendar: Calendar;
  /** undefined where only one sheet is at hand, as at an edit. */
  readonly lineage?: Lineage;
  /** True when the spreadsheet's locale is not Vietnamese: a typed 05/06 may then be stored as 6 May (rule V19). */
  readonly foreignLocale?: boolean;
}
