import { describe, expect, it } from 'vitest';
import { parseWording } from '../../../src/core/deadlines/deadline-wording';
import { settingRows } from '../../../src/core/settings/settings-table';
import { statuses } from '../../../src/core/tasks/status';
import { statusWords } from '../../../src/core/tasks/status-words';
import { en } from '../../../src/i18n/guide/en';
import { guideTexts } from '../../../src/i18n/guide/messages';
import { vi } from '../../../src/i18n/guide/vi';

describe.each(['vi', 'en'] as const)('the guide in %s', (language) => {
  const texts = guideTexts(language);

  it('says at its top that classified content has no place here', () => {
    const [title, banner] = texts.guide;
    expect([title?.style, banner?.style]).toEqual(['title', 'banner']);
    expect(banner?.text).toBe(texts.banner);
    expect(texts.banner).toMatch(/KHÔNG nhập nội dung mật|Do NOT enter classified content/);
  });

  it('says that mails do not replace official documents', () => {
    expect(texts.guide.some(({ text }) => /không thay thế văn bản|do not replace official/.test(text))).toBe(true);
  });

  it('explains every status once, by the word that stands in the cell', () => {
    const explained = texts.guide.filter(({ status }) => status !== undefined);
    expect(new Set(explained.map(({ status }) => status))).toEqual(new Set(statuses));
    for (const { status, term } of explained)
      expect(term).toBe(status && statusWords[status][language === 'en' ? 1 : 0]);
  });

  it('gives only wordings of deadlines that are understood', () => {
    const from = texts.guide.findIndex(({ text }) => text.startsWith('2.'));
    const to = texts.guide.findIndex(({ text }) => text.startsWith('3.'));
    const wordings = texts.guide.slice(from + 1, to).flatMap(({ term = '' }) => term.split(';'));
    expect(wordings.length).toBeGreaterThan(8);
    for (const wording of wordings) {
      const read = parseWording(wording.trim().replace('…', 'Trung ương hướng dẫn'));
      expect([wording, read.kind === 'settled' && read.deadline.kind === 'unreadable']).toEqual([wording, false]);
    }
  });

  it('is NFC', () => {
    expect(JSON.stringify(texts).normalize('NFC')).toBe(JSON.stringify(texts));
  });

  it('tells what every setting means', () => {
    for (const { key } of settingRows) expect(texts.settingMeanings[key]).not.toBe('');
  });
});

it('the guide has the same lines and helps in both languages', () => {
  expect(en.guide.map(({ style, status }) => [style, status])).toEqual(
    vi.guide.map(({ style, status }) => [style, status]),
  );
  expect(Object.keys(en.columnHelp)).toEqual(Object.keys(vi.columnHelp));
});
