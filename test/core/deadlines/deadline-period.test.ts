import { describe, expect, it } from 'vitest';
import { readPeriodText } from '../../../src/core/deadlines/deadline-period';
import { tidyDateText } from '../../../src/core/time/date-text';
import { formatDay } from '../../../src/core/time/day';

/** The days a wording stretches from and to; one day for a part of a period. */
function shown(wording: string): string {
  const period = readPeriodText(tidyDateText(wording));
  if (period?.kind !== 'period') return period?.kind ?? 'no period';
  const { firstDay, lastDay, isPart, expandedYear } = period;
  const days = isPart ? `part ${formatDay(lastDay)}` : `${formatDay(firstDay)} - ${formatDay(lastDay)}`;
  return `${days}${expandedYear === undefined ? '' : ` year ${expandedYear}?`}`;
}

describe('a month', () => {
  it.each([
    ['tháng 2/2028', '01/02/2028 - 29/02/2028'],
    ['tháng 02 của năm 2026', '01/02/2026 - 28/02/2026'],
    ['T12-2025', '01/12/2025 - 31/12/2025'],
    ['tháng tám năm 2025', '01/08/2025 - 31/08/2025'],
    ['9/2025', '01/09/2025 - 30/09/2025'],
    ['cuối 9/2025', 'part 30/09/2025'],
    ['2025-09', '01/09/2025 - 30/09/2025'],
    ['2025/13', 'impossible'],
    ['0/2025', 'impossible'],
    ['13/2025', 'impossible'],
    ['tháng 9/25', '01/09/2025 - 30/09/2025 year 2025?'],
    ['cuối tháng 9/25', 'part 30/09/2025 year 2025?'],
    ['tháng 10, 11/2025', '01/10/2025 - 30/11/2025'],
    ['tháng 10 đến tháng 12/2025', '01/10/2025 - 31/12/2025'],
    ['tháng 12 và 10/2025', 'impossible'],
    ['tháng 9/1899', 'no period'],
  ])('%s: %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });

  it.each(['tháng năm 2026', 'cuối tháng năm 2026', 'end of the month năm 2026'])(
    '%s may leave the month out as well as name May: it is not read',
    (wording) => {
      expect(shown(wording)).toBe('no period');
    },
  );

  it.each([
    ['January 2026', '01/01/2026 - 31/01/2026'],
    ['Jan, 2026', '01/01/2026 - 31/01/2026'],
    ['May 2026', '01/05/2026 - 31/05/2026'],
    ['End of May 2026', 'part 31/05/2026'],
    ['the end of May 2026', 'part 31/05/2026'],
    ['end May, 2026', 'part 31/05/2026'],
    ['late May 2026', 'part 31/05/2026'],
    ['mid-May 2026', 'part 15/05/2026'],
    ['middle of May 2026', 'part 15/05/2026'],
    ['early May 2026', 'part 01/05/2026'],
    ['beginning of May 2026', 'part 01/05/2026'],
    ['the start of May 2026', 'part 01/05/2026'],
    ['Someday 2026', 'no period'],
    ['End of May', 'no period'],
  ])('in English, %s: %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });
});

describe('a quarter', () => {
  it.each([
    ['quý I/2026', '01/01/2026 - 31/03/2026'],
    ['quý hai năm 2026', '01/04/2026 - 30/06/2026'],
    ['quý ba năm 2026', '01/07/2026 - 30/09/2026'],
    ['quý bốn năm 2026', '01/10/2026 - 31/12/2026'],
    ['quý tư năm 2026', '01/10/2026 - 31/12/2026'],
    ['quý một năm 2026', '01/01/2026 - 31/03/2026'],
    ['quý 4/2026', '01/10/2026 - 31/12/2026'],
    ['quý 5/2026', 'impossible'],
    ['quý 0/2026', 'impossible'],
    ['quý năm/2026', 'impossible'],
    ['III/2026', '01/07/2026 - 30/09/2026'],
    ['IV - 2026', '01/10/2026 - 31/12/2026'],
    ['quý II và quý III/2026', '01/04/2026 - 30/09/2026'],
    ['quý II đến IV/2026', '01/04/2026 - 31/12/2026'],
    ['đầu quý II/2026', 'part 01/04/2026'],
    ['giữa quý II/2026', 'no period'],
    ['end of Q3/2026', 'part 30/09/2026'],
    ['beginning of quarter 3 2026', 'part 01/07/2026'],
  ])('%s: %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });
});

describe('a year and its halves', () => {
  it.each([
    ['năm 2026', '01/01/2026 - 31/12/2026'],
    ['cả năm 2026', '01/01/2026 - 31/12/2026'],
    ['đầu năm 2026', 'part 01/01/2026'],
    ['giữa năm 2026', 'part 30/06/2026'],
    ['end of the year 2026', 'part 31/12/2026'],
    ['end of 2026', 'part 31/12/2026'],
    ['mid 2026', 'part 30/06/2026'],
    ['6 tháng đầu năm 2026', '01/01/2026 - 30/06/2026'],
    ['6 tháng cuối năm 2026', '01/07/2026 - 31/12/2026'],
    ['9 tháng đầu của năm 2026', '01/01/2026 - 30/09/2026'],
    ['3 tháng cuối năm 2026', '01/10/2026 - 31/12/2026'],
    ['một tháng cuối năm 2026', '01/12/2026 - 31/12/2026'],
    ['0 tháng cuối năm 2026', 'impossible'],
    ['0 tháng đầu năm 2026', 'impossible'],
    ['13 tháng cuối năm 2026', 'impossible'],
    ['nửa đầu năm 2026', '01/01/2026 - 30/06/2026'],
    ['nửa cuối năm 2026', '01/07/2026 - 31/12/2026'],
  ])('%s: %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });
});

describe('from one period to another', () => {
  it.each([
    ['giai đoạn 2025 - 2030', '01/01/2025 - 31/12/2030'],
    ['2026-2027', '01/01/2026 - 31/12/2027'],
    ['năm 2026 đến năm 2026', 'no period'],
    ['năm 2027 đến năm 2026', 'no period'],
    ['năm 2026 đến năm 2300', 'no period'],
    ['năm 1800 đến năm 2026', 'no period'],
    ['quý IV/2025 - quý I/2026', '01/10/2025 - 31/03/2026'],
    ['tháng 12/2025 và tháng 01/2026', '01/12/2025 - 31/01/2026'],
    ['tháng 12/2025, năm 2026', '01/12/2025 - 31/12/2026'],
    ['tháng 12/2025 và quý IV/2025', 'no period'],
    ['quý I/2026 - quý IV/2025', 'no period'],
    ['quý V/2025 - quý I/2026', 'no period'],
    ['quý IV/2025 - quý V/2026', 'no period'],
    ['quý IV/2025 - sớm nhất 2026', 'no period'],
    ['sớm nhất 2025 - quý I/2026', 'no period'],
  ])('%s: %s', (wording, expected) => {
    expect(shown(wording)).toBe(expected);
  });
});
