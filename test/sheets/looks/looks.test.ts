import { describe, expect, it } from 'vitest';
import {
  bands,
  bannerLook,
  bodyLook,
  computedHeading,
  hintLook,
  inputLook,
  labelLook,
  lineColour,
  numberFormatOf,
  peoplesHeading,
  tabColours,
  titleLook,
} from '../../../src/sheets/looks/looks';
import { type Column, type ColumnType, column as columnOf } from '../../../src/sheets/tables/columns';

const column = (type: ColumnType, key = 'x', by: Column['by'] = 'people') => columnOf(key, 'X', 'X', type, 100, { by });

describe('the number format of a column', () => {
  it.each<[ColumnType, object | undefined]>([
    ['date', { type: 'DATE', pattern: 'dd/mm/yyyy' }],
    ['dateTime', { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' }],
    ['number', { type: 'NUMBER', pattern: '0' }],
    ['percent', { type: 'NUMBER', pattern: '0' }],
    ['literal', { type: 'TEXT', pattern: '@' }],
    ['prose', undefined],
    ['list', undefined],
    ['money', undefined],
    ['decimal', undefined],
  ])('of the type “%s” is %j', (type, format) => {
    expect(numberFormatOf(column(type))).toEqual(format);
  });

  it('groups the digits of amounts that are worked out, never of those that people type', () => {
    expect(numberFormatOf(column('money', 'x', 'auto'))).toEqual({ type: 'NUMBER', pattern: '#,##0' });
    expect(numberFormatOf(column('date', 'x', 'auto'))).toEqual({ type: 'DATE', pattern: 'dd/mm/yyyy' });
    expect(numberFormatOf(column('decimal', 'x', 'auto'))).toBeUndefined();
  });
});

describe('the cells of a column', () => {
  it.each<[ColumnType, string, object]>([
    ['prose', 'x', { wrap: 'WRAP', horizontal: 'LEFT' }],
    ['unit', 'x', { wrap: 'WRAP' }],
    ['literal', 'x', { wrap: 'WRAP' }],
    ['list', 'x', { wrap: 'CLIP' }],
    ['multiList', 'x', { wrap: 'CLIP' }],
    ['text', 'x', { wrap: 'CLIP' }],
    ['date', 'x', { wrap: 'CLIP', horizontal: 'CENTER' }],
    ['dateTime', 'x', { wrap: 'CLIP', horizontal: 'CENTER' }],
    ['percent', 'x', { wrap: 'CLIP', horizontal: 'CENTER' }],
    ['number', 'x', { wrap: 'CLIP', horizontal: 'CENTER' }],
    ['money', 'x', { wrap: 'CLIP', horizontal: 'RIGHT' }],
    ['decimal', 'x', { wrap: 'CLIP', horizontal: 'RIGHT' }],
    ['text', 'rate', { wrap: 'CLIP', horizontal: 'RIGHT' }],
  ])('of the type “%s” with the key “%s” stand at the top: %j', (type, key, look) => {
    expect(bodyLook(column(type, key))).toEqual({ vertical: 'TOP', ...look });
  });
});

/** Of a colour between black and white: 0 to 255. */
const light = (hex = '') => [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0) / 3;

describe('the looks of set-up', () => {
  it('have dark letters on pale headings, in grey where the program fills a column', () => {
    const common = { bold: true, wrap: 'WRAP', horizontal: 'CENTER', vertical: 'MIDDLE' };
    expect(peoplesHeading).toEqual({ ...common, background: '#DCE6F1', textColor: '#1F3864' });
    expect(computedHeading).toEqual({ ...common, background: '#E7E6E6', textColor: '#404040' });
    for (const { background, textColor } of [peoplesHeading, computedHeading]) {
      expect(light(background) - light(textColor)).toBeGreaterThan(150);
    }
  });

  it('set titles, warnings, labels, hints and cells to fill apart', () => {
    expect(titleLook).toEqual({ bold: true, fontSize: 14, textColor: '#1F3864', vertical: 'MIDDLE' });
    expect(bannerLook).toEqual({ bold: true, textColor: '#C00000', vertical: 'MIDDLE' });
    expect(labelLook).toEqual({ italic: true, textColor: '#404040', vertical: 'MIDDLE' });
    expect(hintLook).toEqual({ italic: true, textColor: '#757575', wrap: 'OVERFLOW_CELL', vertical: 'TOP' });
    expect(inputLook).toEqual({ background: '#FFFDE7', vertical: 'MIDDLE' });
  });

  it('have grey lines, bands that begin white under the colour of the headings, and a tab colour for each kind of sheet', () => {
    expect(lineColour).toBe('#BFBFBF');
    expect(bands).toEqual({ header: peoplesHeading.background, first: '#FFFFFF', second: '#F7F9FC' });
    expect(new Set(Object.values(tabColours)).size).toBe(3);
    for (const colour of Object.values(tabColours)) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  });
});
