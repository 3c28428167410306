import { expect, it } from 'vitest';
import { difficulties } from '../../../src/core/difficulties/difficulties';
import { shapeOf } from '../register/register-shape';

it('“Vướng mắc” follows each difficulty from the unit that tells it to the office’s answer', () => {
  expect(shapeOf(difficulties)).toEqual({
    name: 'difficulties',
    module: 'difficulties',
    home: 'unit',
    codePrefix: 'VM',
    columns: [
      'code: text by auto',
      'unit: unit by unit, required',
      'taskCode: task by unit',
      'kind: word by unit',
      'problem: prose by unit, required, of the task',
      'proposal: prose by unit',
      'level: word by unit',
      'status: text by auto',
      'check: prose by auto',
      'reportedOn: day by auto',
      'receivedOn: day by office',
      'answerUnit: unit by office',
      'answerBy: day by office',
      'view: prose by office',
      'answer: prose by office',
      'batch: text by office',
      'submission: text by office',
      'submittedOn: day by office',
      'decision: text by office',
      'decidedOn: day by office',
      'closedOn: day by office',
      'updatedAt: moment by auto',
      'note: prose by unit',
      'sourceFile: text by auto, in the tracker',
    ],
    words: {
      kind: {
        institution: ['Thể chế', 'Institutions'],
        budget: ['Kinh phí', 'Budget'],
        infrastructure: ['Hạ tầng', 'Infrastructure'],
        data: ['Dữ liệu', 'Data'],
        staff: ['Nhân lực', 'Staff'],
        coordination: ['Phối hợp', 'Coordination'],
        other: ['Khác', 'Other'],
      },
      level: {
        coordinator: ['Sở KH&CN', 'Coordinating unit', 'Sở Khoa học và Công nghệ'],
        department: ['Sở ngành khác', 'Other department'],
        city: ['UBND Thành phố', 'City'],
        central: ['Trung ương', 'Central government'],
      },
    },
    states: [
      'closed: Đã đóng / Closed',
      'decided: Đã có ý kiến / Decided',
      'submitted: Đã trình UBND / Submitted to the city',
      'answered: Đã trả lời / Answered',
      'received: Đang xem xét / Under review',
      'withdrawn: Đơn vị rút / Withdrawn',
      'new: Mới / New',
    ],
    identity: ['problem', 'taskCode'],
  });
});
