import { sampleDomain, sampleUnitName } from '../units';
import type { Act, Desk } from './october-acts';

const dutySheet = 'Chế độ báo cáo';
const answerSheet = 'Nộp báo cáo';

const inTime = ['VPUBND', 'STC', 'SKHCN', 'SVHTT', 'SGDDT', 'PHOANKIEM', 'XXUANMAI'];
const late = ['SNV', 'PTHANHXUAN'];

function handIn(desk: Desk, unitCode: string, state: string, at: string, symbol = ''): void {
  desk.add(answerSheet, {
    'Đơn vị': sampleUnitName(unitCode),
    'Mã báo cáo': 'BC01',
    'Tình trạng': state,
    Lúc: at,
    'Số, ký hiệu': symbol,
    Người: `daumoi.${unitCode.toLowerCase()}@${sampleDomain}`,
  });
}

/** The report that the dispatch asks for before 14/10, and the quarter's: half handed in, two late, three forgotten. */
export const dutyActs: readonly Act[] = [
  {
    at: '2025-10-10T09:00:00+07:00',
    act: (desk) => {
      desk.add(dutySheet, {
        'Tên báo cáo': 'Kết quả thực hiện Công văn số 5514/UBND-ĐMPT',
        'Căn cứ': '5514/UBND-ĐMPT',
        Loại: 'Đột xuất',
        'Hạn gửi': 'trước ngày 14/10/2025',
        'Đơn vị thực hiện':
          'VPUBND; SNV; STC; SCT; SKHCN; SVHTT; SGDDT; SYT; PHOANKIEM; PHAIBATRUNG; PTHANHXUAN; XPHUCTHO; XXUANMAI',
        'Gửi qua': 'Sở KH&CN',
        'Nơi nhận': 'UBND Thành phố',
      });
      desk.add(dutySheet, {
        'Tên báo cáo': 'Tình hình thực hiện Kế hoạch số 139/KH-UBND',
        'Căn cứ': '139/KH-UBND',
        Loại: 'Định kỳ',
        'Tần suất': 'Quý',
        'Hạn gửi': '2 ngày làm việc sau ngày chốt',
        'Đơn vị thực hiện': 'SNV; STC; SCT; SKHCN; SVHTT; SGDDT; SYT',
        'Nơi nhận': 'UBND Thành phố',
        'Hiệu lực từ': '01/10/2025',
      });
    },
  },
  {
    at: '2025-10-13T15:00:00+07:00',
    act: (desk) => {
      for (const [index, code] of inTime.entries())
        handIn(desk, code, 'Đã nộp', '13/10/2025 15:00', `${210 + index * 7}/BC-${code}`);
      handIn(desk, 'SCT', 'Không phát sinh', '13/10/2025 15:00');
    },
  },
  {
    at: '2025-10-14T10:00:00+07:00',
    act: (desk) => {
      for (const [index, code] of late.entries())
        handIn(desk, code, 'Đã nộp', '14/10/2025 10:00', `${311 + index * 9}/BC-${code}`);
    },
  },
];
