import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import { recognise } from '../../../../src/core/import/recognise';
import { unit } from '../../hanoi-units';
import { sourceOf } from '../source-table';

const directory = createDirectory([unit('STC', 'Sở Tài chính'), unit('SNV', 'Sở Nội vụ')]);

describe('sections that name a unit', () => {
  const table = (sections: readonly string[], given?: object) =>
    recognise(
      sourceOf({
        sheet: 'Bảng',
        rows: [
          ['PHÂN CÔNG NHIỆM VỤ NĂM 2025'],
          ['STT', 'Nội dung nhiệm vụ', 'Thời hạn', 'Tiến độ'],
          ...sections.flatMap((section, index) => [
            [['I', 'II', 'III'][index] ?? '', section, '', ''],
            [1, `Rà soát hồ sơ đợt ${index + 1}`, '31/12/2025', 'Đang thực hiện'],
            [2, `Báo cáo kết quả đợt ${index + 1}`, '31/12/2025', 'Hoàn thành'],
          ]),
        ],
      }),
      given ?? {},
    );

  it('give it to their tasks, and people are asked', () => {
    const reading = table(['SỞ TÀI CHÍNH (2 nhiệm vụ)', 'Phòng Kinh tế:'], { directory });
    if ('problem' in reading) throw new Error('no table');
    const { rows, questions } = reading.proposal;
    expect(rows.filter(({ kind }) => kind === 'task').map(({ values }) => values.lead)).toEqual([
      'Sở Tài chính',
      'Sở Tài chính',
      'Phòng Kinh tế',
      'Phòng Kinh tế',
    ]);
    expect(questions).toContainEqual(
      expect.objectContaining({ kind: 'sectionLeads', sections: ['Sở Tài chính', 'Phòng Kinh tế'] }),
    );
  });

  it('a section of other words ends the unit of the one before', () => {
    const reading = table(['Sở Tài chính', 'Công tác chuyên môn']);
    if ('problem' in reading) throw new Error('no table');
    const leads = reading.proposal.rows.filter(({ kind }) => kind === 'task').map(({ values }) => values.lead);
    expect(leads).toEqual(['Sở Tài chính', 'Sở Tài chính', undefined, undefined]);
  });

  it('where none names a unit people are asked who leads', () => {
    const reading = table(['Công tác chuyên môn', 'Công tác khác']);
    if ('problem' in reading) throw new Error('no table');
    expect(reading.proposal.questions.map(({ kind }) => kind)).toContain('noLead');
    expect(reading.proposal.rows.filter(({ values }) => values.lead !== undefined)).toEqual([]);
  });
});
