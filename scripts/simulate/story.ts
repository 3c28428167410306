import { sampleOwner } from '../sample';
import { sampleDomain } from '../sample/units';
import type { SimulatedOffice } from './simulated-office';

/** The officer who carries on when the owner's account is closed. */
export const secondKeeper = `pho.tonghop@${sampleDomain}`;

export interface StoryEvent {
  /** ISO. It happens at seven in the morning, before the daily run. */
  readonly day: string;
  readonly said: string;
  readonly act: (office: SimulatedOffice) => void;
}

/** Sixty working days of the sample's tracker: 3/11/2025 to 26/1/2026, with New Year's swapped day and the make-up Saturday 10/1/2026. */
export const firstDay = '2025-11-03';
export const lastDay = '2026-01-26';

/** Recipients a day: fewer than are owed a mail on 22/12/2025. */
export const mailQuota = 18;

/** Nothing runs on these days: the calendar of triggers stands still. */
export const offlineDays: readonly string[] = ['2026-01-13', '2026-01-14', '2026-01-15'];

const newHeadings = [
  'Nội dung nhiệm vụ',
  'Lĩnh vực',
  'Văn bản giao',
  'Ngày giao',
  'Cơ quan chủ trì',
  'Sản phẩm',
  'Thời hạn',
  'Tiến độ',
  'Tỷ lệ (%)',
  'Cán bộ đầu mối',
];

function newTask(number: number): readonly string[] {
  return [
    `Chuẩn hóa dữ liệu ngân sách của đơn vị dự toán số ${number}`,
    'CĐS',
    '139/KH-UBND',
    '16/5/2025',
    'Sở Tài chính',
    'Báo cáo',
    '31/12/2025',
    'Đang thực hiện',
    '20',
    `canbo${String(number).padStart(2, '0')}@${sampleDomain}`,
  ];
}

const done = { 'Tiến độ': 'Hoàn thành', 'Tỷ lệ (%)': '100', 'Cấp nhận': 'UBND Thành phố' };

export const story: readonly StoryEvent[] = [
  {
    day: firstDay,
    said: 'the owner turns the daily run on',
    act: ({ click }) => click('installTriggers'),
  },
  {
    day: '2025-11-12',
    said: 'CV5514-2025-SNV-002 is done, with day and evidence',
    act: ({ fillTask }) =>
      fillTask('CV5514-2025-SNV-002', { 'Minh chứng': '812/BC-SNV', 'Ngày hoàn thành': '11/11/2025', ...done }),
  },
  {
    day: '2025-11-20',
    said: 'KH190-2025-STC-001 is extended from 30/11 to 22/12/2025',
    act: ({ fillTask }) =>
      fillTask('KH190-2025-STC-001', {
        'Gia hạn đến': '22/12/2025',
        'Văn bản gia hạn': '5901/UBND-ĐMPT, chờ hướng dẫn',
      }),
  },
  {
    day: '2025-12-01',
    said: `${secondKeeper} joins the coordinating unit's addresses, and set-up opens the units' sheets to that account`,
    act: ({ fillSetting, click }) => {
      fillSetting('Email đơn vị tổng hợp', `${sampleOwner}; ${secondKeeper}`);
      click('setUpWorkbook');
    },
  },
  {
    day: '2025-12-02',
    said: 'KH190-2025-PHOANKIEM-004, overdue, is extended to 15/01/2026: its rung falls',
    act: ({ fillTask }) =>
      fillTask('KH190-2025-PHOANKIEM-004', {
        'Gia hạn đến': '15/01/2026',
        'Văn bản gia hạn': '6012/UBND-ĐMPT, điều chỉnh kế hoạch',
      }),
  },
  {
    day: '2025-12-15',
    said: '12 tasks of Sở Tài chính with a focal person each, due 31/12/2025, are pasted',
    act: ({ addRows }) =>
      addRows(
        'STC',
        newHeadings,
        Array.from({ length: 12 }, (_, index) => newTask(index + 1)),
      ),
  },
  {
    day: '2025-12-26',
    said: 'KH139-2025-SCT-001 is suspended by a document',
    act: ({ fillTask }) => fillTask('KH139-2025-SCT-001', { 'Minh chứng': '6200/UBND-ĐMPT', 'Tiến độ': 'Tạm dừng' }),
  },
  {
    day: '2026-01-06',
    said: 'the run of this day ends in the middle of its mails',
    act: ({ workspace }) => workspace.killAt(52),
  },
  {
    day: '2026-01-16',
    said: 'KH139-2025-STC-003 is done, late',
    act: ({ fillTask }) =>
      fillTask('KH139-2025-STC-003', { 'Minh chứng': '15/BC-STC', 'Ngày hoàn thành': '15/01/2026', ...done }),
  },
  {
    day: '2026-01-19',
    said: "the owner's account is closed",
    act: ({ workspace }) => {
      workspace.users.get(sampleOwner).isClosed = true;
    },
  },
  {
    day: '2026-01-21',
    said: `${secondKeeper} takes over`,
    act: ({ click }) => click('takeOver', secondKeeper),
  },
];
