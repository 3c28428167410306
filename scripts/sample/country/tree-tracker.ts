import type { Language } from '../../../src/core/settings/settings';
import { registerSheets } from '../../../src/sheets/registers/register-sheets';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { documentsColumns, settingsColumns, unitsColumns } from '../../../src/sheets/tables/system-columns';
import { sourceKindList } from '../../../src/sheets/tables/word-lists';
import { type Book, createBook, createSheet } from '../../host/book/book';
import { addTable } from '../build-tracker';
import { sampleDocuments } from '../documents';
import type { SampleTask } from '../sample-task';
import { layOutTaskSheet, typeTasks } from '../type-tasks';

/** Every address of the country lies under a domain that RFC 2606 reserves. */
export const countryDomain = 'vietnam.example';

/** One line of a tracker's directory. */
export interface TreeUnit {
  readonly code: string;
  readonly name: string;
  readonly kind?: string;
  /** Of units that keep a sheet in the tracker. */
  readonly tasks?: readonly SampleTask[];
  /** Of the tracker below. */
  readonly trackerId?: string;
  /** Of a file of its own. */
  readonly fileId?: string;
  readonly contactEmail?: string;
}

/** A row of `Kinh phí`, in million đồng as people type it. */
export interface TreeMoney {
  /** The unit's name. */
  readonly unit: string;
  readonly allocated: string;
  readonly adjusted?: string;
  readonly disbursed: string;
  readonly forecast: string;
  readonly year?: string;
}

export interface TreeTracker {
  readonly id: string;
  readonly title: string;
  readonly units: readonly TreeUnit[];
  readonly language?: Language;
  readonly settings?: readonly (readonly [item: string, value: string])[];
  readonly money?: readonly TreeMoney[];
}

/** A tracker as people filled it in: units with sheets and units with trackers of their own stand side by side. */
export function buildTreeTracker(tracker: TreeTracker): Book {
  const { id, title, units, language = 'vi', settings = [], money = [] } = tracker;
  const book = createBook(id, { title });
  const office = units[0]?.code ?? '';
  const words = language === 'vi' ? vi : en;
  addTable(
    book,
    'settings',
    settingsColumns,
    [
      ...(language === 'vi' ? [] : [['Language', 'en']]),
      [words.office, office],
      [words.mailbox, `tonghop.${id}@${countryDomain}`],
      [words.domains, countryDomain],
      ...settings,
    ],
    language,
  );
  const rows = units.map((unit, index) => unitRow(unit, index + 1, language));
  addTable(book, 'units', unitsColumns, rows, language);
  addTable(book, 'documents', documentsColumns, sampleDocuments, language);
  if (money.length > 0) addMoney(book, money, language);
  for (const { code, name, tasks } of units) {
    if (tasks === undefined) continue;
    const sheet = createSheet(book, code, { columns: taskColumns.length });
    layOutTaskSheet(sheet);
    typeTasks(sheet, { code, name }, tasks);
  }
  return book;
}

function addMoney(book: Book, money: readonly TreeMoney[], language: Language): void {
  const { columns } = registerSheets.budgets;
  const usual = { title: 'Chuyển đổi số', kind: 'Chi thường xuyên', asOf: '30/09/2025', adjusted: '', year: '2025' };
  const rows = money.map((one) => {
    const cells: { readonly [key: string]: string } = { ...usual, ...one };
    return columns.map(({ key }) => cells[key] ?? '');
  });
  addTable(book, 'budgets', columns, rows, language);
}

const vi = {
  office: 'Đơn vị tổng hợp',
  mailbox: 'Email đơn vị tổng hợp',
  domains: 'Tên miền thư được phép',
  kind: 'Sở',
} as const;

const en = {
  office: 'Coordinating unit',
  mailbox: 'Coordinating unit e-mail',
  domains: 'Allowed mail domains',
  kind: 'Department',
} as const;

function unitRow(unit: TreeUnit, order: number, language: Language): string[] {
  const { code, name, tasks, trackerId, fileId, kind, contactEmail } = unit;
  const cells: { readonly [key: string]: string } = {
    code,
    name,
    kind: kind ?? (language === 'vi' ? vi : en).kind,
    order: String(order),
    contactEmails: contactEmail ?? `daumoi.${code.toLowerCase()}@${countryDomain}`,
    sheetName: tasks === undefined ? '' : code,
    ...(fileId !== undefined && { fileId }),
    ...(trackerId === undefined ? {} : { fileId: trackerId, sourceKind: sourceKindList.print('tracker', language) }),
  };
  return unitsColumns.map(({ key }) => cells[key] ?? '');
}
