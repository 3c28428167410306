import type { ReportWords } from '../../core/report/report-words';
import type { Language } from '../../core/settings/settings';
import { en } from './en';
import { vi } from './vi';

/** The words of the report sheet. Their catalogue is `ReportWords` in the core, because the sheet is laid out from it. */
export function reportWords(language: Language): ReportWords {
  return language === 'en' ? en : vi;
}
