import { describe, expect, it } from 'vitest';
import { evaluate, thrownBy } from '../../script-office';

const onSheet = (body: string) => evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);

describe('colours as objects', () => {
  it('come back as they were set, and a theme colour as the one it stands for', () => {
    const body = `
      const red = SpreadsheetApp.newColor().setRgbColor('#ff8000').build();
      const theme = SpreadsheetApp.newColor().setThemeColor(SpreadsheetApp.ThemeColorType.ACCENT1).build();
      const cells = sheet.getRange('A1:B1').setBackgroundObjects([[red, theme]]);
      sheet.getRange('A1').setFontColorObject(theme);
      const [[first, second]] = cells.getBackgroundObjects();
      return [first.asRgbColor().asHexString(), first.asRgbColor().getGreen(), String(first.getColorType()),
        String(second.asThemeColor().getThemeColorType()), cells.getBackgrounds(), sheet.getRange('A1').getFontColor(),
        sheet.getRange('C1').getBackgroundObject().asRgbColor().asHexString()];`;
    expect(onSheet(body)).toEqual(['#ff8000', 128, 'RGB', 'ACCENT1', [['#ff8000', '#4285f4']], '#4285f4', '#ffffff']);
  });

  it('are not taken for the other kind', () => {
    expect(thrownBy("SpreadsheetApp.newColor().setRgbColor('red').build().asThemeColor();")).toBe(
      'Exception: Object is not of type ThemeColor.',
    );
  });

  it('may be given by their three parts', () => {
    expect(onSheet("return sheet.getRange('A1').setBackgroundRGB(255, 128, 0).getBackground();")).toBe('#ff8000');
  });
});

describe('a text style', () => {
  it('sets what it says and leaves the rest', () => {
    const body = `
      sheet.getRange('A1').setFontStyle('italic');
      const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).setForegroundColor('blue').build();
      const shown = sheet.getRange('A1').setTextStyle(style).getTextStyle();
      return [style.isItalic(), shown.isItalic(), shown.isBold(), shown.getFontSize(), shown.getForegroundColor(), shown.getFontFamily()];`;
    expect(onSheet(body)).toEqual([null, true, true, 14, '#0000ff', 'Arial']);
  });

  it('is given for each cell', () => {
    const body = `
      const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      const plain = SpreadsheetApp.newTextStyle().setBold(false).build();
      return sheet.getRange('A1:B1').setTextStyles([[bold, plain]]).getFontWeights();`;
    expect(onSheet(body)).toEqual([['bold', 'normal']]);
  });
});

describe('a rich text', () => {
  const made = `
    const bold = SpreadsheetApp.newTextStyle().setBold(true).build();
    const text = SpreadsheetApp.newRichTextValue().setText('Xem văn bản').setTextStyle(0, 3, bold).setLinkUrl(4, 11, 'https://example.org/').build();
    sheet.getRange('A1').setRichTextValue(text);`;

  it('keeps its runs and links in the cell', () => {
    const body = `${made}
      const read = sheet.getRange('A1').getRichTextValue();
      return [sheet.getRange('A1').getValue(), read.getText(), read.getLinkUrl(), read.getLinkUrl(4, 11),
        read.getRuns().map((run) => [run.getText(), run.getStartIndex(), run.getEndIndex(), run.getTextStyle().isBold(), run.getLinkUrl()])];`;
    expect(onSheet(body)).toEqual([
      'Xem văn bản',
      'Xem văn bản',
      null,
      'https://example.org/',
      [
        ['Xem', 0, 3, true, null],
        [' ', 3, 4, false, null],
        ['văn bản', 4, 11, false, 'https://example.org/'],
      ],
    ]);
  });

  it('tells of a style only what all its letters have in common', () => {
    const body = `${made}
      const style = sheet.getRange('A1').getRichTextValue().getTextStyle();
      return [style.isBold(), style.isItalic(), style.getFontSize()];`;
    expect(onSheet(body)).toEqual([null, false, 10]);
  });

  it('is changed by a copy of it', () => {
    const body = `${made}
      const other = sheet.getRange('A1').getRichTextValue().copy().setLinkUrl('https://example.org/b').build();
      sheet.getRange('B1').setRichTextValue(other);
      return [sheet.getRange('B1').getRichTextValue().getLinkUrl(), sheet.getRange('A1').getRichTextValue().getLinkUrl()];`;
    expect(onSheet(body)).toEqual(['https://example.org/b', null]);
  });

  it('is null of a number, and an empty text of a blank cell', () => {
    expect(
      onSheet(
        "sheet.getRange('A1').setValue(5); return [sheet.getRange('A1').getRichTextValue(), sheet.getRange('B1').getRichTextValue().getText()];",
      ),
    ).toEqual([null, '']);
  });
});

it('turns texts, and writes them from right to left', () => {
  const body = `
    const range = sheet.getRange('A1');
    range.setTextRotation(45).setTextDirection(SpreadsheetApp.TextDirection.RIGHT_TO_LEFT);
    const turned = [range.getTextRotation().getDegrees(), range.getTextRotation().isVertical(), String(range.getTextDirection())];
    range.setVerticalText(true).setTextDirection(null);
    return [turned, range.getTextRotation().isVertical(), range.getTextDirection()];`;
  expect(onSheet(body)).toEqual([[45, false, 'RIGHT_TO_LEFT'], true, null]);
});
