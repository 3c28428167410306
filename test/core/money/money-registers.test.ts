import { describe, expect, it } from 'vitest';
import { budgetRequests } from '../../../src/core/money/budget-requests';
import { amountKeys, budgets } from '../../../src/core/money/budgets';
import { shapeOf } from '../register/register-shape';

describe('registers of money', () => {
  it('“Kinh phí” holds what was given, spent and expected, by unit, kind and source', () => {
    expect(shapeOf(budgets)).toEqual({
      name: 'budgets',
      module: 'money',
      home: 'unit',
      codePrefix: 'KP',
      yearKey: 'year',
      isMoney: true,
      columns: [
        'code: text by auto',
        'unit: unit by unit, required',
        'taskCode: task by unit',
        'title: prose by unit, required',
        'year: year by unit, required',
        'kind: word by unit, required',
        'source: word by unit',
        'allocated: money by unit, required',
        'adjusted: money by unit',
        'budget: money by auto',
        'committed: money by unit',
        'disbursed: money by unit, required',
        'rate: text by auto',
        'forecast: money by unit, required',
        'left: money by auto',
        'cyber: money by unit',
        'asOf: day by unit, required',
        'cause: prose by unit',
        'status: text by auto',
        'check: prose by auto',
        'updatedAt: moment by auto',
        'note: prose by unit',
        'sourceFile: text by auto, in the tracker',
      ],
      words: {
        kind: {
          recurrent: ['Chi thường xuyên', 'Recurrent'],
          investment: ['Chi đầu tư công', 'Public investment', 'Đầu tư công'],
          other: ['Khác', 'Other'],
        },
        source: {
          city: ['NS Thành phố', 'City budget', 'Ngân sách Thành phố'],
          central: ['NS Trung ương', 'Central budget', 'Ngân sách Trung ương'],
          commune: ['NS cấp xã', 'Commune budget', 'Ngân sách cấp xã'],
          other: ['Khác', 'Other'],
        },
      },
      states: [
        'unclear: Chưa đủ số liệu / Incomplete',
        'over: Vượt dự toán / Over budget',
        'untouched: Chưa giải ngân / Nothing disbursed',
        'spent: Đã giải ngân hết / Fully disbursed',
        'running: Đang giải ngân / Being disbursed',
      ],
      identity: ['title', 'year', 'kind', 'source'],
    });
    expect(amountKeys).toEqual(['allocated', 'adjusted', 'committed', 'disbursed', 'forecast', 'cyber']);
  });

  it('“Đề nghị kinh phí” holds what units ask for, which the office answers', () => {
    expect(shapeOf(budgetRequests)).toEqual({
      name: 'budgetRequests',
      module: 'money',
      home: 'unit',
      codePrefix: 'DN',
      yearKey: 'year',
      isMoney: true,
      columns: [
        'code: text by auto',
        'unit: unit by unit, required',
        'taskCode: task by unit',
        'kind: word by unit, required',
        'moneyCode: item by unit',
        'year: year by unit, required',
        'title: prose by unit, required',
        'amount: money by unit, required',
        'basis: document by unit, required',
        'authority: text by unit, required',
        'letter: text by unit',
        'sentOn: day by unit',
        'status: text by auto',
        'check: prose by auto',
        'answerBy: day by office',
        'answer: text by office',
        'answeredOn: day by office',
        'granted: money by office',
        'refused: text by office',
        'updatedAt: moment by auto',
        'note: prose by unit',
        'sourceFile: text by auto, in the tracker',
      ],
      words: {
        kind: {
          nextYear: ['Dự toán năm sau', "Next year's budget"],
          allocation: ['Phân bổ', 'Allocation'],
          increase: ['Tăng', 'Increase', 'Điều chỉnh tăng'],
          decrease: ['Giảm', 'Decrease', 'Điều chỉnh giảm'],
          transfer: ['Chuyển nguồn', 'Carry over'],
          extension: ['Kéo dài', 'Extension'],
        },
      },
      states: [
        'refused: Không chấp thuận / Refused',
        'partly: Chấp thuận một phần / Granted in part',
        'granted: Chấp thuận / Granted',
        'sent: Đã gửi / Sent',
        'draft: Dự thảo / Draft',
      ],
      identity: ['title', 'year', 'kind'],
    });
  });
});
