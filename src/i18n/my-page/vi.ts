import { formatDay } from '../../core/time/day';
import { repairReason } from '../rules/render';
import type { MyPageMessages } from './catalogue';

export const vi: MyPageMessages = {
  title: 'Trang của tôi',
  refresh: 'Làm mới',
  busy: 'Đang thực hiện…',
  failed: 'Chưa có gì thay đổi. Bấm “Làm mới” để xem trang tính hiện tại.',
  goTo: (cell) => `Đến ô ${cell}`,
  progress: ({ total, done, overdue }) =>
    total === 0
      ? 'Trang này chưa có nhiệm vụ nào.'
      : `Đã hoàn thành ${done}/${total} nhiệm vụ; ${overdue === 0 ? 'không có nhiệm vụ quá hạn' : `quá hạn ${overdue}`}.`,
  toDo: {
    overdue: 'Quá hạn',
    today: 'Đến hạn hôm nay',
    soon: 'Sắp đến hạn',
    unconfirmed: 'Đã báo hoàn thành, còn thiếu ngày hoặc minh chứng',
  },
  due: (lastDay, daysLeft) => {
    const day = `hạn ${formatDay(lastDay)}`;
    if (daysLeft === 0) return `${day}, hôm nay`;
    return daysLeft < 0 ? `${day}, quá hạn ${-daysLeft} ngày` : `${day}, còn ${daysLeft} ngày`;
  },
  nothingToDo: 'Hiện không có việc quá hạn hoặc sắp đến hạn.',
  problems: (count) => `Nội dung cần sửa (${count})`,
  noProblems: 'Không có lỗi hoặc cảnh báo nào trên trang này.',
  severity: { error: 'Lỗi', warning: 'Cảnh báo', beta: 'Thử nghiệm' },
  repairs: (count) => `Có thể sửa ngay (${count})`,
  repair: 'Sửa',
  repaired: (cell) => `Đã sửa ô ${cell}.`,
  changedMeanwhile: (cell) => `Ô ${cell} vừa có người thay đổi nên chưa sửa. Bấm “Làm mới” để xem lại.`,
  reason: (why) => repairReason(why, 'vi'),
  more: (hidden) => `… và ${hidden} mục khác.`,
  openUnitSheet: (sheets) =>
    `Trang đang mở không phải trang nhiệm vụ của đơn vị. Mở trang của đơn vị mình${sheets.length === 0 ? '' : ` (${sheets.join(', ')})`}, rồi bấm “Làm mới”.`,
  headingsBroken:
    'Hàng tiêu đề của trang này không đúng mẫu nên chưa đọc được. Hoàn tác thay đổi vừa rồi (Ctrl+Z), hoặc báo đơn vị tổng hợp khôi phục mẫu.',
  untitled: '(chưa ghi nội dung)',
};
