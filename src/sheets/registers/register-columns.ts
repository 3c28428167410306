import { type Field, fieldsOf, type Register } from '../../core/register/register';
import { type Column, type ColumnType, column } from '../tables/columns';
import { pairChoices } from '../tables/word-lists';

/** How a column of a register is called and how wide it is, by its key. */
export type RegisterHeadings<Key extends string> = {
  readonly [key in Key]: readonly [vi: string, en: string, width: number, ...aliases: string[]];
};

const columnTypes: { readonly [type in Field['type']]: ColumnType } = {
  // Symbols and codes are texts that Google must not turn into dates.
  text: 'literal',
  prose: 'prose',
  day: 'date',
  moment: 'dateTime',
  word: 'list',
  unit: 'unit',
  task: 'literal',
  document: 'literal',
  item: 'literal',
  money: 'money',
  number: 'decimal',
  year: 'number',
  link: 'text',
};

/** The columns of a register's sheet in the tracker, from its description. */
export function registerColumns<Key extends string>(
  register: Register<Key>,
  headings: RegisterHeadings<Key>,
): readonly Column[] {
  return fieldsOf(register).map(([key, field]) => {
    const [vi, en, width, ...aliases] = headings[key as Key];
    // Words of a text are offered, and others may be written.
    const type = field.type === 'text' && field.words !== undefined ? 'multiList' : columnTypes[field.type];
    return column(key, vi, en, type, width, {
      aliases,
      choices: pairChoices(Object.values(field.words ?? {})),
      by: field.by === 'auto' ? 'auto' : 'people',
      required: field.isRequired === true || key === 'code',
    });
  });
}

/** The columns of a register's tab in a unit's own file: what the office writes is computed there, and every row is the unit's. */
export function tabColumns(register: Register, columns: readonly Column[]): readonly Column[] {
  return columns.flatMap((one): Column[] => {
    const field = register.fields[one.key];
    if (field === undefined || field.isTrackerOnly === true) return [];
    return [{ ...one, by: field.by === 'unit' ? 'people' : 'auto', required: one.required && one.key !== 'unit' }];
  });
}

/** Headings that all registers of units share. */
export const unitItemHeadings = {
  code: ['Mã', 'Code', 150],
  unit: ['Đơn vị', 'Unit', 190],
  taskCode: ['Mã nhiệm vụ', 'Task code', 190],
  status: ['Trạng thái', 'Status', 130],
  check: ['Kiểm tra', 'Check', 280],
  updatedAt: ['Cập nhật', 'Updated', 125],
  note: ['Ghi chú', 'Notes', 160],
  sourceFile: ['Nguồn tệp', 'Source file', 150],
} as const;
