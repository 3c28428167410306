import type { Cell } from './cell';
import { foldText } from './text';

export type Field = 'science' | 'innovation' | 'digital' | 'other';

/** The first word of each is what is stored. */
export const fieldWords = {
  science: ['KHCN', 'KH&CN', 'Khoa học công nghệ', 'Khoa học và công nghệ', 'S&T', 'Science and technology'],
  innovation: ['ĐMST', 'Đổi mới sáng tạo', 'Innovation'],
  digital: ['CĐS', 'Chuyển đổi số', 'Digital transformation'],
  other: ['Khác', 'Other'],
} as const satisfies { readonly [field in Field]: readonly string[] };

export interface FieldReading {
  readonly fields: readonly Field[];
  /** The entries that name no field, as typed. */
  readonly unknown: readonly string[];
}

const byFoldedWord = new Map<string, Field>();
for (const field of Object.keys(fieldWords) as Field[]) {
  for (const word of fieldWords[field]) byFoldedWord.set(foldText(word), field);
}

export const noFields: FieldReading = { fields: [], unknown: [] };

/** The fields that a cell lists, each once, in the order of the cell. */
export function parseFields(cell: Cell): FieldReading {
  if (cell === undefined || cell === null || cell === '') return noFields;
  const fields: Field[] = [];
  const unknown: string[] = [];
  for (const part of String(cell).split(/[;,/\n]+/)) {
    const folded = foldText(part);
    if (folded === '') continue;
    const field = byFoldedWord.get(folded);
    if (field === undefined) unknown.push(part.trim());
    else if (!fields.includes(field)) fields.push(field);
  }
  return { fields, unknown };
}
