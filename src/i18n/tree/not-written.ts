import type { Language } from '../../core/settings/settings';
import { fewNames } from '../../core/text/first-few';

/** Why nothing goes into the tracker of a unit, and what to do instead. */
export interface NotWrittenWords {
  /** Of tasks to give out. */
  readonly given: (names: readonly string[]) => string;
  /** Of tasks to import. */
  readonly imported: (unit: string) => string;
}

const mostNames = 20;

const words: { readonly [language in Language]: NotWrittenWords } = {
  vi: {
    given: (names) =>
      `Không giao từ đây được cho ${names.length} đơn vị có bảng theo dõi riêng: ${fewNames(names, mostNames, (hidden) => `và ${hidden} đơn vị khác`, '; ')}. Đôn Đốc không ghi gì vào bảng theo dõi cấp dưới: gửi văn bản giao việc để đơn vị ghi vào bảng của mình.`,
    imported: (unit) =>
      `${unit} có bảng theo dõi riêng; Đôn Đốc không ghi gì vào bảng theo dõi cấp dưới. Nhập các hàng này ở bảng của đơn vị, hoặc chọn đơn vị chủ trì khác.`,
  },
  en: {
    given: (names) =>
      `Cannot be given from here to ${names.length} units with a tracker of their own: ${fewNames(names, mostNames, (hidden) => `and ${hidden} more`, '; ')}. Nothing is ever written to a lower tracker: send the assigning document, and the unit enters the task in its own.`,
    imported: (unit) =>
      `${unit} has a tracker of its own, and nothing is ever written to a lower tracker. Import these rows there, or choose another lead unit.`,
  },
};

export function notWrittenWords(language: Language): NotWrittenWords {
  return words[language];
}
