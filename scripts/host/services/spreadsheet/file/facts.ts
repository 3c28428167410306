import { apply, bookOf } from '../place';
import { SpreadsheetSharing } from './sharing';

/** What a spreadsheet is called, and where and in which language it lives. */
export class SpreadsheetFacts extends SpreadsheetSharing {
  getId(): string {
    return this.fileId;
  }

  getName(): string {
    return bookOf(this.file).properties.title;
  }

  getSpreadsheetLocale(): string {
    return bookOf(this.file).properties.locale;
  }

  getSpreadsheetTimeZone(): string {
    return bookOf(this.file).properties.timeZone;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.fileId}/edit`;
  }

  rename(newName: string): void {
    apply(this.file, { updateSpreadsheetProperties: { properties: { title: newName }, fields: 'title' } });
  }

  setSpreadsheetLocale(locale: string): void {
    apply(this.file, { updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' } });
  }

  setSpreadsheetTimeZone(timeZone: string): void {
    apply(this.file, { updateSpreadsheetProperties: { properties: { timeZone }, fields: 'timeZone' } });
  }
}
