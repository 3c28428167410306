import { expect, it } from 'vitest';
import { duties } from '../../../src/core/report-duties/duties';
import { shapeOf } from '../register/register-shape';

it('“Chế độ báo cáo” says which reports are owed, by whom and by when; the office keeps it', () => {
  expect(shapeOf(duties)).toEqual({
    name: 'duties',
    module: 'duties',
    home: 'tracker',
    codePrefix: 'BC',
    columns: [
      'code: text by auto',
      'title: prose by office, required',
      'basis: document by office, required',
      'kind: word by office, required',
      'every: word by office',
      'cutOff: text by office',
      'dueText: text by office, required',
      'units: prose by office, required',
      'voluntary: prose by office',
      'via: text by office',
      'to: text by office',
      'from: text by office',
      'form: link by office',
      'validFrom: day by office',
      'validTo: day by office',
      'status: text by auto',
      'check: prose by auto',
      'updatedAt: moment by auto',
      'note: prose by office',
    ],
    words: {
      kind: { periodic: ['Định kỳ', 'Periodic'], adHoc: ['Đột xuất', 'Ad hoc'] },
      every: {
        month: ['Tháng', 'Month', 'Hằng tháng', 'Monthly'],
        quarter: ['Quý', 'Quarter', 'Hằng quý', 'Quarterly'],
        half: ['6 tháng', 'Half-year', 'Sáu tháng', 'Nửa năm'],
        year: ['Năm', 'Year', 'Hằng năm', 'Yearly'],
      },
    },
    states: [
      'ended: Hết hiệu lực / Ended',
      'ahead: Chưa hiệu lực / Not yet in force',
      'running: Đang áp dụng / In force',
    ],
    identity: ['title', 'dueText'],
  });
});
