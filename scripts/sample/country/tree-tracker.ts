import type { Language } from '../../../src/core/settings/settings';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { documentsColumns, settingsColumns, unitsColumns } from '../../../src/sheets/tables/system-columns';
import { sourceKindList } from '../../../src/sheets/tables/words';
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
  readonly contactEmail?: string;
}

export interface TreeTracker {
  readonly id: string;
  readonly title: string;
  readonly units: readonly TreeUnit[];
  readonly language?: Language;
  readonly settings?: readonly (readonly [item: string, value: string])[];
}

/** A tracker as people filled it in: units with sheets and units with trackers of their own stand side by side. */
export function buildTreeTracker({ id, title, units, language = 'vi', settings = [] }: TreeTracker): Book {
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
  for (const { code, name, tasks } of units) {
    if (tasks === undefined) continue;
    const sheet = createSheet(book, code, { columns: taskColumns.length });
    layOutTaskSheet(sheet);
    typeTasks(sheet, { code, name }, tasks);
  }
  return book;
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
  const { code, name, tasks, trackerId, kind, contactEmail } = unit;
  const cells: { readonly [key: string]: string } = {
    code,
    name,
    kind: kind ?? (language === 'vi' ? vi : en).kind,
    order: String(order),
    contactEmails: contactEmail ?? `daumoi.${code.toLowerCase()}@${countryDomain}`,
    sheetName: tasks === undefined ? '' : code,
    ...(trackerId === undefined ? {} : { fileId: trackerId, sourceKind: sourceKindList.print('tracker', language) }),
  };
  return unitsColumns.map(({ key }) => cells[key] ?? '');
}
