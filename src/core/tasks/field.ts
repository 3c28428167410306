import { foldText, normalizeText } from '../text/text';
import type { Cell } from '../values/cell';
import { memoize } from '../values/memo';

export type Field = 'science' | 'innovation' | 'digital' | 'other';

/** The first word of each is what is stored. */
export const fieldWords = {
  science: ['KHCN', 'KH&CN', 'Khoa học công nghệ', 'Khoa học và công nghệ', 'S&T', 'Science and technology'],
  innovation: ['ĐMST', 'Đổi mới sáng tạo', 'Innovation'],
  digital: ['CĐS', 'Chuyển đổi số', 'Digital transformation'],
  other: ['Khác', 'Other'],
} as const satisfies { readonly [field in Field]: readonly string[] };

/** The same for English tables. */
const englishFields: { readonly [field in Field]: string } = {
  science: 'S&T',
  innovation: 'Innovation',
  digital: 'Digital transformation',
  other: 'Other',
};

export function printField(field: Field, english: boolean): string {
  return english ? englishFields[field] : fieldWords[field][0];
}

export interface FieldReading {
  readonly fields: readonly Field[];
  /** The entries that name no field, as typed. */
  readonly unknown: readonly string[];
}

let fieldByFoldedWord: Map<string, Field> | undefined;

function findField(word: string): Field | undefined {
  if (fieldByFoldedWord === undefined) {
    fieldByFoldedWord = new Map();
    for (const field of Object.keys(fieldWords) as Field[]) {
      for (const spelling of fieldWords[field]) fieldByFoldedWord.set(foldText(spelling), field);
    }
  }
  return fieldByFoldedWord.get(foldText(word));
}

const noFields: FieldReading = { fields: [], unknown: [] };

/** The fields that a cell lists, each once, in the order of the cell. */
export function parseFields(cell: Cell): FieldReading {
  return cell === undefined || cell === null || cell === '' ? noFields : readList(String(cell));
}

const readList = memoize((text: string): FieldReading => {
  const fields: Field[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[;,/\n]+/)) {
    const word = normalizeText(part);
    if (word === '') continue;
    const field = findField(word);
    if (field === undefined) unknown.push(word);
    else if (!fields.includes(field)) fields.push(field);
  }
  return { fields, unknown };
});
