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

/** The areas that a cell names, by `ND3`, by number or by words; `1-7` and `ND1–ND7` name all between. */
export function parseAreas(text: string): readonly Area[] {
  const found = new Set<Area>();
  for (const piece of text.split(/[;,\n]/)) {
    const range = /^(?:ND ?)?([1-7])\s*[-–—]\s*(?:ND ?)?([1-7])$/i.exec(piece.trim());
    if (range !== null) {
      for (let number = Number(range[1]); number <= Number(range[2]); number += 1) found.add(`ND${number}` as Area);
      continue;
    }
    const area = areaIn(piece);
    if (area !== undefined) found.add(area);
  }
  return areas.filter((area) => found.has(area));
}

/** The area that a piece of text begins with, or whose words it says. */
export function areaIn(piece: string): Area | undefined {
  const [, number] = /^\s*(?:ND ?)?([1-7])(?![\d])/i.exec(piece) ?? [];
  if (number !== undefined) return `ND${number}` as Area;
  const key = headingKey(piece);
  if (key === '') return undefined;
  return areas.find((area) => areaWords[area].some((word) => headingKey(word) === key));
}

/** What a cell says of areas that a unit leaves out, `ND7: chưa có hoạt động`; without a reason an area is not excused. */
export function parseExcused(text: string): readonly Area[] {
  return text.split(/[;\n]/).flatMap((piece) => {
    const [head = '', ...reason] = piece.split(/[:–]/);
    return reason.join(':').trim() === '' ? [] : parseAreas(head);
  });
}
