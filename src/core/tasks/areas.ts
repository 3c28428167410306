import { headingKey } from '../text/text';
import type { Cell } from '../values/cell';
import { memoize } from '../values/memo';

/** The seven contents of the movement, Plan 190/KH-UBND of 18/07/2025. */
export const areaWords = {
  ND1: ['Nhận thức, tư duy số', 'Awareness and digital thinking'],
  ND2: ['Hạ tầng khoa học, công nghệ', 'Infrastructure for science and technology'],
  ND3: ['Chuyển đổi số cơ quan nhà nước, cải cách hành chính', 'Digital government, administrative reform'],
  ND4: ['Kinh tế số, doanh nghiệp công nghệ, khởi nghiệp', 'Digital economy, technology enterprises, start-ups'],
  ND5: ['Xã hội số, bình dân học vụ số', 'Digital society and literacy'],
  ND6: ['An ninh mạng', 'Cybersecurity'],
  ND7: ['Hợp tác quốc tế', 'International cooperation'],
} as const;

export type Area = keyof typeof areaWords;

export const areas = Object.keys(areaWords) as readonly Area[];

const range = /^(?:ND ?)?([1-7])\s*(?:[-–—]|đến|to)\s*(?:ND ?)?([1-7])$/i;
const single = /^(?:ND ?([1-7])(?!\d)|([1-7])(?:[.):\s].*)?$)/i;
const numbered = /^(?:ND ?)?([1-7])\s*[-–—.:)]\s*(.+)$/i;

interface AreaReading {
  /** Each once, in the order of the cell. */
  readonly areas: readonly Area[];
  /** The pieces that name none, as typed. */
  readonly unknown: readonly string[];
}

const none: AreaReading = { areas: [], unknown: [] };

/** The areas that a cell names, by `ND3`, by number or by words; `1-7` and `ND1–ND7` name all between. */
export function readAreas(cell: Cell): AreaReading {
  return cell === undefined || cell === null || cell === '' ? none : readList(String(cell));
}

/** The same of a text, without what names none. */
export function parseAreas(text: string): readonly Area[] {
  return readAreas(text).areas;
}

/** As it is stored: the codes; what names none is not dropped, the cell then stays as it was typed. */
export function printAreas(cell: Cell): string | undefined {
  const { areas: found, unknown } = readAreas(cell);
  return found.length === 0 || unknown.length > 0 ? undefined : found.join('; ');
}

const readList = memoize((text: string): AreaReading => {
  const found = new Set<Area>();
  const unknown: string[] = [];
  for (const piece of text.split(/[;\n]/).map((one) => one.trim())) {
    // Words of an area have commas of their own.
    const named = areaByWords(piece) ?? areaByWords(numbered.exec(piece)?.[2] ?? '');
    if (named !== undefined) {
      found.add(named);
      continue;
    }
    for (const part of piece.split(',').map((one) => one.trim())) {
      const own = areasIn(part);
      for (const area of own) found.add(area);
      if (own.length === 0 && part !== '') unknown.push(part);
    }
  }
  return { areas: [...found], unknown };
});

function areaByWords(piece: string): Area | undefined {
  const key = headingKey(piece);
  return key === '' ? undefined : areas.find((area) => areaWords[area].some((word) => headingKey(word) === key));
}

function areasIn(part: string): readonly Area[] {
  const [, first, last] = range.exec(part) ?? [];
  if (first !== undefined) return areas.slice(Number(first) - 1, Number(last));
  const [, named, number = named] = single.exec(part) ?? [];
  return number === undefined ? [] : [`ND${number}` as Area];
}

/** What a cell says of areas that a unit leaves out, `ND7: chưa có hoạt động`; without a reason an area is not excused. */
export function parseExcused(text: string): readonly Area[] {
  return text.split(/[;\n]/).flatMap((piece) => {
    const [, head = '', reason = ''] = /^(.*?)(?::|\s[-–—]\s)(.*)$/.exec(piece) ?? [];
    return reason.trim() === '' ? [] : parseAreas(head);
  });
}
