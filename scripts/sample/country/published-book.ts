import {
  type FigureKey,
  figureKeys,
  noFigures,
  sumFigures,
  type UnitFigures,
} from '../../../src/core/report/counting/unit-figures';
import type { Language } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/time/day';
import { moneyKeys } from '../../../src/core/tree/lower-lines';
import type { Publication, PublishedUnit } from '../../../src/core/tree/publication';
import { publishedRows } from '../../../src/sheets/published/published-rows';
import { publishedTitles } from '../../../src/sheets/requests/hidden-sheets';
import { publishedMark, sheetMarkKey } from '../../../src/sheets/requests/sheet-marks';
import { type Book, createBook, createSheet } from '../../host/book/book';

/** Figures of a unit that has so many tasks, made of a number: equal numbers give equal figures. */
export function figuresFrom(seed: number, tasks: number): UnitFigures {
  const counts: Record<FigureKey, number> = { ...noFigures.counts };
  let left = tasks;
  const take = (key: FigureKey, most: number): void => {
    const count = Math.min(left, most);
    counts[key] = count;
    left -= count;
  };
  take('overdue', seed % 4);
  take('dueSoon', (seed * 3) % 5);
  take('doneLate', seed % 3);
  take('regular', seed % 2);
  take('noDeadline', (seed * 7) % 2);
  take('doneOnTime', Math.ceil(left / 2));
  counts.inTime = left;
  counts.upTo7 = Math.min(counts.overdue, 1);
  counts.from8To30 = Math.min(counts.overdue - counts.upTo7, 1);
  counts.over30 = counts.overdue - counts.upTo7 - counts.from8To30;
  counts.onTimeByOriginal = counts.doneOnTime;
  counts.openDifficulties = seed % 3;
  const longestDays = counts.over30 > 0 ? 45 : counts.from8To30 > 0 ? 14 : counts.upTo7 > 0 ? 3 : 0;
  return { counts, longestDays, updatedAt: dayOf(2025, 10, 1 + (seed % 9)) + 0.375 };
}

export interface PublishedBook {
  readonly id: string;
  readonly title: string;
  readonly units: readonly { readonly code: string; readonly name: string; readonly figures: UnitFigures }[];
  readonly moment: number;
  readonly language?: Language;
  /** The year that its report is about; undefined: all. */
  readonly scopeYear?: number;
}

/** With money made of a number, in đồng. */
export function withMoney(figures: UnitFigures, seed: number): UnitFigures {
  const budget = (4 + (seed % 23)) * 1_200_000_000;
  const disbursed = Math.round((budget * (20 + ((seed * 7) % 55))) / 100);
  const forecast = Math.round((budget * (80 + (seed % 20))) / 100);
  return { ...figures, counts: { ...figures.counts, budget, disbursed, forecast } };
}

/** What a tracker publishes whose own rows are not at hand. */
export function publicationOf(options: PublishedBook): Publication {
  const { id, title, units, moment } = options;
  const rows = units.map(
    ({ code, name, figures }): PublishedUnit => ({
      kind: 'unit',
      code,
      name,
      fileId: '',
      sheetName: '',
      present: 1,
      expected: 1,
      moment: undefined,
      figures,
    }),
  );
  const total = sumFigures(units.map(({ figures }) => figures));
  const late = units.filter(({ figures }) => figures.longestDays >= 14);
  return {
    code: 'BC-20251009-1600',
    moment,
    oldest: moment,
    trackerName: title,
    trackerId: id,
    below: [],
    scopeYear: options.scopeYear,
    units: rows,
    total,
    present: rows.length,
    expected: rows.length,
    decisions: late.slice(0, 3).map(({ code, name, figures }, index) => ({
      code: `KH139-2025-${code}-00${index + 1}`,
      title: 'Báo cáo kết quả thực hiện nhiệm vụ khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số năm 2025',
      unitName: name,
      daysLate: figures.longestDays,
      cause: '',
      committedOn: undefined,
      decidedBy: '',
      isBelow: false,
    })),
    decisionCount: late.length,
  };
}

/** A spreadsheet of which only the published sheet is there. */
export function buildPublishedBook(options: PublishedBook): Book {
  const { id, title, language = 'vi' } = options;
  const book = createBook(id, { title });
  createSheet(book, 'Báo cáo');
  const sheet = createSheet(book, publishedTitles[language], { rows: options.units.length + 60, columns: 60 });
  const { sheetId = 0 } = sheet.properties;
  sheet.properties = { ...sheet.properties, hidden: true };
  sheet.developerMetadata = [
    {
      metadataId: 1,
      metadataKey: sheetMarkKey,
      metadataValue: publishedMark,
      location: { locationType: 'SHEET', sheetId },
      visibility: 'DOCUMENT',
    },
  ];
  const isMoneyKept = options.units.some(({ figures }) => figures.counts.budget > 0);
  const hidden = new Set(figureKeys.filter((key) => /^reports/.test(key)));
  for (const key of moneyKeys) if (!isMoneyKept) hidden.add(key);
  for (const [row, cells] of publishedRows(publicationOf(options), language, hidden).entries()) {
    for (const [column, value] of cells.entries())
      if (value !== undefined && value !== null && value !== '') sheet.grid.setCell(row, column, { value });
  }
  return book;
}
