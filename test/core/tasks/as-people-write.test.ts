import { describe, expect, it } from 'vitest';
import { parseSymbols } from '../../../src/core/documents/document-symbol';
import { looksLegacyEncoded } from '../../../src/core/text/legacy-encoding';
import { headingKey, normalizeText } from '../../../src/core/text/text';
import type { Cell } from '../../../src/core/values/cell';
import { dateOutcome, deadlineOutcome, moneyOutcome, unitsOutcome } from '../outcomes';

type Case = readonly [written: Cell, outcome: string];

const nfd = (text: string) => text.normalize('NFD');

describe('a date cell', () => {
  it.each<Case>([
    [45944, '14/10/2025'],
    [45944.354, '14/10/2025'],
    [45935, '05/10/2025 or 10/05/2025'],
    ['14/10/2025', '14/10/2025 text'],
    ['5/9/2025', '05/09/2025 text or 09/05/2025'],
    ['09/09/2025', '09/09/2025 text'],
    ['14-10-2025', '14/10/2025 text'],
    ['14.10.2025', '14/10/2025 text'],
    ['14 / 10 / 2025', '14/10/2025 text'],
    ['14/10/25', '14/10/2025 text yy=2025'],
    ['05/10/25', '05/10/2025 text yy=2025 or 10/05/2025'],
    ['1/2/99', '01/02/1999 text yy=1999 or 02/01/1999'],
    ['2025-10-14', '14/10/2025 text'],
    ['2025/10/14', '14/10/2025 text'],
    ['20251014', '14/10/2025 text'],
    ['14102025', '14/10/2025 text'],
    [20251014, '14/10/2025 text'],
    ['45944', '14/10/2025 text'],
    ['45944,5', '14/10/2025 text'],
    ['ngày 14 tháng 10 năm 2025', '14/10/2025 text'],
    ['Ngày 05 tháng 10 năm 2025', '05/10/2025 text'],
    [nfd('ngày 14 tháng 10 năm 2025'), '14/10/2025 text'],
    ['ngay 14 thang 10 nam 2025', '14/10/2025 text'],
    ['ngày mùng 5 tháng Mười năm 2025', '05/10/2025 text'],
    ['ngày 14/10, năm 2025', '14/10/2025 text'],
    ['Thứ Ba, ngày 14/10/2025', '14/10/2025 text'],
    ['T3 14/10/2025', '14/10/2025 text'],
    ['14/10/2025 08:30', '14/10/2025 text'],
    ['14/10/2025 08:30:15 PM', '14/10/2025 text'],
    ['8h30 ngày 14/10/2025', '14/10/2025 text'],
    ['2025-10-14T08:30:00+07:00', '14/10/2025 text'],
    ['2025-10-13T17:00:00.000Z', '14/10/2025 text'],
    ['2025-10-13T16:59:00Z', '13/10/2025 text'],
    ['Tue Oct 14 2025 00:00:00 GMT+0700 (Indochina Time)', '14/10/2025 text'],
    ['14-Oct-2025', '14/10/2025 text'],
    ['October 14, 2025', '14/10/2025 text'],
    ['10/14/2025', 'impossible'],
    ['31/02/2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['29/02/2028', '29/02/2028 text'],
    ['31/11/2025', 'impossible'],
    ['00/10/2025', 'impossible'],
    ["'14/10/2025", '14/10/2025 text'],
    ['“14/10/2025”.', '14/10/2025 text'],
    ['14/10/2025\u00a0\u200b', '14/10/2025 text'],
    ['\ufeff14\u2044\u200b10/2025', '14/10/2025 text'],
    ['１４/１０/２０２５', '14/10/2025 text'],
    ['đến hết ngày 30/11/2025', '30/11/2025 text'],
    ['trước ngày 14/10/2025', 'unreadable'],
    ['tháng 12/2025', 'unreadable'],
    ['14/10', 'unreadable'],
    ['14/10/202', 'unreadable'],
    ['1O/10/2025', 'unreadable'],
    ['14/10/2025; 30/11/2025', 'unreadable'],
    ['hôm qua', 'unreadable'],
    ['#REF!', 'unreadable'],
    [2025, 'unreadable'],
    [12, 'unreadable'],
    [true, 'unreadable'],
    [' \u200b\n', 'blank'],
    [null, 'blank'],
  ])('%j: %s', (written, outcome) => {
    expect(dateOutcome(written)).toBe(outcome);
  });
});

describe('a deadline', () => {
  it.each<Case>([
    [45944, 'onDay 14/10/2025'],
    [2025, 'period 31/12/2025'],
    ['Trước ngày 14/10/2025', 'beforeDay 13/10/2025'],
    [nfd('Trước ngày 14/10/2025'), 'beforeDay 13/10/2025'],
    ['TRUOC NGAY 14/10/2025', 'beforeDay 13/10/2025'],
    ['trước 5/10/25', 'beforeDay 04/10/2025 yy=2025 or 10/05/2025'],
    ['Báo cáo trước ngày 14 tháng 10 năm 2025', 'beforeDay 13/10/2025'],
    ['xong trước 14/10/2025', 'beforeDay 13/10/2025'],
    ['trước 17h00 ngày 14/10/2025', 'onDay 14/10/2025'],
    ['trước 0h ngày 14/10/2025', 'beforeDay 13/10/2025'],
    ['chậm nhất là ngày 14/10/2025', 'onDay 14/10/2025'],
    ['Muộn nhất 17 giờ 00, ngày 14/10/2025', 'onDay 14/10/2025'],
    ['đến hết ngày 14.10.2025', 'onDay 14/10/2025'],
    ['Hạn: 14/10/2025 (thứ Ba)', 'onDay 14/10/2025'],
    ['14/10/2025 (gia hạn đến 30/11/2025)', 'unreadable'],
    ['từ 01/10/2025 đến 31/12/2025', 'onDay 31/12/2025'],
    ['01/10 - 31/12/2025', 'onDay 31/12/2025'],
    ['Quý IV/2025', 'period 31/12/2025'],
    ['Quí 4 năm 2025', 'period 31/12/2025'],
    ['Quý IV, năm 2025', 'period 31/12/2025'],
    ['QUÝ Ⅳ – 2025', 'period 31/12/2025'],
    ['Q4/2025', 'period 31/12/2025'],
    ['quý IV/25', 'period 31/12/2025 yy=2025'],
    ['hết quý III/2025', 'period 30/09/2025'],
    ['trước quý IV/2025', 'beforePeriod 30/09/2025'],
    ['quý III - IV/2025', 'period 31/12/2025'],
    ['quý IV/2025 và quý I/2026', 'period 31/03/2026'],
    ['cuối quý I/2026', 'partOfPeriod 31/03/2026'],
    ['quý V/2025', 'impossible'],
    ['quý IV', 'unreadable'],
    ['tháng 12/2025', 'period 31/12/2025'],
    ['Trong tháng 02 năm 2028', 'period 29/02/2028'],
    ['T12/2025', 'period 31/12/2025'],
    ['12/2025', 'period 31/12/2025'],
    ['tháng mười hai năm 2025', 'period 31/12/2025'],
    ['tháng 11, 12/2025', 'period 31/12/2025'],
    ['đầu tháng 12/2025', 'partOfPeriod 01/12/2025'],
    ['giữa tháng 12/2025', 'partOfPeriod 15/12/2025'],
    ['cuối tháng 02/2026', 'partOfPeriod 28/02/2026'],
    ['trước tháng 12/2025', 'beforePeriod 30/11/2025'],
    ['tháng 13/2025', 'impossible'],
    ['tháng 12', 'unreadable'],
    ['10-12/2025', 'unreadable'],
    ['năm 2025', 'period 31/12/2025'],
    ['hết năm 2025', 'period 31/12/2025'],
    ['giữa năm 2026', 'partOfPeriod 30/06/2026'],
    ['cuối năm 2025', 'partOfPeriod 31/12/2025'],
    ['6 tháng đầu năm 2026', 'period 30/06/2026'],
    ['sáu tháng cuối năm 2025', 'period 31/12/2025'],
    ['giai đoạn 2025 - 2030', 'period 31/12/2030'],
    ['trước năm 2030', 'beforePeriod 31/12/2029'],
    ['năm học 2025-2026', 'unreadable'],
    ['10 ngày làm việc kể từ ngày giao', 'workingDays 24/10/2025'],
    ['Trong vòng 10 (mười) ngày làm việc kể từ ngày nhận được văn bản', 'workingDays 24/10/2025'],
    ['05 ngày làm việc', 'workingDays 17/10/2025'],
    ['15 ngày kể từ ngày 10/10/2025', 'days 27/10/2025 shifted'],
    ['03 tháng kể từ ngày ban hành', 'days 10/01/2026'],
    ['10 ngày kể từ ngày luật có hiệu lực', 'unreadable'],
    ['thường xuyên', 'regular'],
    ['Thường xuyên, theo chỉ đạo', 'regular: theo chỉ đạo'],
    ['hàng năm', 'regular'],
    [nfd('Hằng năm'), 'regular'],
    ['định kỳ hằng quý', 'regular: hằng quý'],
    ['trước ngày 15 hằng tháng', 'regular: trước ngày 15 hằng tháng'],
    ['Chờ Bộ KH&CN hướng dẫn', 'condition: Bộ KH&CN hướng dẫn'],
    ['chờ điều kiện: có vốn', 'condition: có vốn'],
    ['cho y kien cua UBND', 'condition: y kien cua UBND'],
    ['Cho đến hết năm 2025', 'period 31/12/2025'],
    ['chưa xác định', 'none'],
    ['-', 'none'],
    ['', 'none'],
    ['sớm nhất có thể', 'unreadable'],
    ['31/02/2026', 'impossible'],
    ['trước ngày 31/11/2025', 'impossible'],
  ])('%j: %s', (written, outcome) => {
    expect(deadlineOutcome(written)).toBe(outcome);
  });
});

describe('units', () => {
  it.each<Case>([
    ['Sở Văn hoá và Thể thao', 'SVHTT'],
    [nfd('Sở Văn hóa và Thể thao'), 'SVHTT'],
    ['Sở KH&CN; Sở TC', 'SKHCN STC'],
    ['UBND phường Hoàn Kiếm, UBND xã Phúc Thọ', 'P4 X33'],
    ['Xã Ứng Hòa và phường Yên Hòa', 'X70 P15'],
    ['P. Ðống Ða\u200b', 'P20'],
    ['Sở Tài chính\u00a0/\u00a0Sở Nội vụ', 'STC SNV'],
    ['Bộ Khoa học và Công nghệ', 'unknown'],
  ])('%j: %s', (written, outcome) => {
    expect(unitsOutcome(written)).toBe(outcome);
  });
});

describe('symbols, money, headings and text', () => {
  it.each<Case>([
    ['139/KH-UBND;57-NQ/TW', '139/KH-UBND|57-NQ/TW'],
    ['CV số 5514 / UBND – ÐMPT ngày 10/10/2025', '5514/UBND-ĐMPT'],
    [nfd('34/2025/NQ-HĐND'), '34/2025/NQ-HĐND'],
  ])('the symbols of %j: %s', (written, outcome) => {
    expect(parseSymbols(String(written)).join('|')).toBe(outcome);
  });

  it.each<Case>([
    ['1.234,5', '1234500000'],
    ['914.897', 'ambiguous'],
    ['9,1 nghìn tỷ', '9100000000000'],
    ['1 250', '1250000000'],
    ['khoảng 5', 'unreadable'],
  ])('the amount %j in triệu đồng: %s', (written, outcome) => {
    expect(moneyOutcome(written)).toBe(outcome);
  });

  it.each<Case>([
    [nfd('KHÓ KHĂN,\nVƯỚNG MẮC'), headingKey('Khó khăn, vướng mắc')],
    ['Cách hiểu “trước ngày”', headingKey('Cách hiểu "trước ngày"')],
    ['Tỷ\u00a0lệ\u200b ( % )', headingKey('Tỷ lệ (%)')],
  ])('the heading %j has the key %s', (written, key) => {
    expect(headingKey(String(written))).toBe(key);
  });

  it.each<Case>([
    [nfd(' Ðổi  mới\u00a0sáng tạo\u200b'), 'Đổi mới sáng tạo'],
    ['chuye\u0309\u0302n \u0111o\u0302\u0309i', 'chuyển đổi'],
    ['Sở\u00ad Y\u2060 tế\r\n', 'Sở Y tế'],
    ['Së Khoa häc', 'legacy'],
    ['Sôû Khoa hoïc', 'legacy'],
    ['Sá»Ÿ Khoa há»c', 'legacy'],
  ])('the text %j is kept as %s', (written, outcome) => {
    const text = normalizeText(String(written));
    expect(looksLegacyEncoded(text) ? 'legacy' : text).toBe(outcome);
  });
});
