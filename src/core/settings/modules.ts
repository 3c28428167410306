import { headingKey } from '../text/text';

/** What a tracker may take on besides tasks; each brings its sheets, menu items and part of the report. */
export type ModuleName = 'duties' | 'difficulties' | 'reviews' | 'money' | 'targets' | 'emulation' | 'lowerTrackers';

export const moduleWords: { readonly [name in ModuleName]: readonly [vi: string, en: string] } = {
  duties: ['Chế độ báo cáo', 'Report duties'],
  difficulties: ['Vướng mắc', 'Difficulties'],
  reviews: ['Rà soát', 'Reviews'],
  money: ['Kinh phí', 'Budget'],
  targets: ['Chỉ tiêu', 'Targets'],
  emulation: ['Thi đua', 'Emulation'],
  lowerTrackers: ['Bảng theo dõi cấp dưới', 'Lower trackers'],
};

const noModule = ['khong', 'none'];

/** Reads `Chế độ báo cáo; Vướng mắc`, or `Không`; words that are no module are handed back. */
export function parseModules(text: string): { readonly modules: readonly ModuleName[]; readonly wrong: string[] } {
  const modules: ModuleName[] = [];
  const wrong: string[] = [];
  for (const piece of text.split(/[;,\n]/).map((one) => one.trim())) {
    const key = headingKey(piece);
    if (key === '' || noModule.includes(key)) continue;
    const name = (Object.keys(moduleWords) as ModuleName[]).find((one) =>
      moduleWords[one].some((word) => headingKey(word) === key),
    );
    if (name === undefined) wrong.push(piece);
    else if (!modules.includes(name)) modules.push(name);
  }
  return { modules, wrong };
}
