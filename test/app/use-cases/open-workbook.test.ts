import { describe, expect, it } from 'vitest';
import type { Ports } from '../../../src/app/ports/ports';
import { openWorkbook } from '../../../src/app/use-cases/setting-up/open-workbook';
import { createMenu } from '../../../src/ui/menu';
import { portsOver } from '../memory/stored-ports';

type Reader = Parameters<typeof createMenu>[1];

interface Book {
  readonly settings?: readonly (readonly string[])[];
  readonly isEnglish?: boolean;
  readonly mayEdit?: boolean | undefined;
  readonly roleSheet?: string;
  readonly fails?: string;
}

function open(book: Book, stored = {}) {
  const { settings, isEnglish = false, roleSheet, fails } = book;
  const mayEdit = 'mayEdit' in book ? book.mayEdit : false;
  const settingsTitle = isEnglish ? 'Settings' : 'Cấu hình';
  const toasts: string[] = [];
  const readers: Reader[] = [];
  const failing = (name: string) => {
    if (fails === name) throw new Error('No permission');
  };
  const ports = {
    ...portsOver(stored, { now: 45_950.4 }),
    openWorkbook: {
      findSheet: (title: string) => {
        failing('findSheet');
        return settings === undefined || title !== settingsTitle
          ? undefined
          : { spreadsheetId: 't', sheetId: 1, title, readAll: () => settings, readFormulas: () => [] };
      },
      mayEditSheet: (title: string) => {
        failing('mayEditSheet');
        return title === settingsTitle ? mayEdit : undefined;
      },
      mayEditLocked: (title: string) => {
        failing('mayEditLocked');
        return title === roleSheet;
      },
      locale: () => 'vi_VN',
      timeZone: () => 'Asia/Ho_Chi_Minh',
    },
    screen: { addMenu: () => undefined, toast: (text: string) => void toasts.push(text) },
  } as unknown as Ports;
  const words: string[] = [];
  openWorkbook(ports, (said, reader) => {
    readers.push(reader);
    words.push(said.product, said.menu.check);
    return createMenu(said, reader);
  });
  return { reader: readers[0], toasts, words };
}

const rows = (...settings: [string, string][]) => [['Mục', 'Giá trị'], ...settings];

describe('the menu', () => {
  it('is in the tracker’s language, and Vietnamese where there is none or it may not be read', () => {
    expect(
      open({
        isEnglish: true,
        settings: [
          ['Setting', 'Value'],
          ['Language', 'en'],
        ],
      }).words,
    ).toContain('Check the data');
    expect(open({}).words).toContain('Kiểm tra dữ liệu');
    expect(open({ settings: rows(['Ngôn ngữ', 'en']), fails: 'findSheet' }).words).toContain('Kiểm tra dữ liệu');
  });

  it.each<[string, Book, boolean]>([
    ['who may edit the settings', { mayEdit: true }, true],
    ['who may not', { mayEdit: false }, false],
    ['who may edit the English ones', { mayEdit: true, isEnglish: true }, true],
    ['who may not edit the English ones', { mayEdit: false, isEnglish: true }, false],
    ['anybody where Google does not say', { mayEdit: undefined }, true],
    ['anybody where it may not be asked', { mayEdit: false, fails: 'mayEditSheet' }, true],
  ])('is the coordinator’s for %s', (_, book, isCoordinator) => {
    expect(open(book).reader?.isCoordinator).toBe(isCoordinator);
  });

  it.each<[string, Book, boolean]>([
    ['may write its columns', { roleSheet: 'Chấm điểm' }, true],
    ['may write its columns in English', { roleSheet: 'Scores' }, true],
    ['may not', {}, false],
    ['is not known', { roleSheet: 'Chấm điểm', fails: 'mayEditLocked' }, false],
    ['is the coordinating unit’s', { roleSheet: 'Chấm điểm', mayEdit: true }, false],
  ])('is the overseer’s for whoever %s', (_, book, isOverseer) => {
    const settings = rows(['Mô-đun', 'Thi đua']);
    expect(open({ ...book, settings }).reader?.isOverseer).toBe(isOverseer);
    expect(open({ ...book, settings: rows(['Mô-đun', 'Kinh phí']) }).reader?.isOverseer).toBe(false);
  });

  it('says when the daily run has fallen silent, to the coordinator alone', () => {
    const stored = { lastGoodRun: '45940.3' };
    const heard = open({ mayEdit: true }, stored);
    expect([heard.reader?.isSilent, heard.toasts.length]).toEqual([true, 1]);
    const other = open({ mayEdit: false }, stored);
    expect([other.reader?.isSilent, other.toasts]).toEqual([false, []]);
    expect(open({ mayEdit: true }, { lastGoodRun: '45949.3' }).toasts).toEqual([]);
  });
});
