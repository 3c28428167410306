import { headingKey } from '../text/text';

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

/** The areas that a cell names, by `ND3`, by number or by words; `1-7` and `ND1–ND7` name all between. */
export function parseAreas(text: string): readonly Area[] {
  const found = new Set<Area>();
  for (const piece of text.split(/[;\n]/)) {
    // Words of an area have commas of their own.
    const named = areaByWords(piece);
    if (named !== undefined) found.add(named);
    else for (const part of piece.split(',')) for (const area of areasIn(part.trim())) found.add(area);
  }
  return areas.filter((area) => found.has(area));
}

function areaByWords(piece: string): Area | undefined {
  const key = headingKey(piece);
  return areas.find((area) => areaWords[area].some((word) => headingKey(word) === key));
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
