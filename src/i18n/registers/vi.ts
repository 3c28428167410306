import type { RegisterMessages } from './catalogue';
import { type DifficultyBlockWords, difficultyBlock } from './difficulties-block';

const block: DifficultyBlockWords = {
  title: 'Khó khăn, vướng mắc theo nhóm',
  open: ({ open, total, ages }) =>
    `${open} vướng mắc còn mở trên tổng số ${total.total}. Đang chờ trả lời: từ 7 ngày trở xuống ${ages.upTo7}; từ 8 đến 30 ngày ${ages.from8To30}; trên 30 ngày ${ages.over30}.`,
  nothing: 'Không có.',
  kind: 'Nhóm',
  noKind: '(chưa phân nhóm)',
  total: 'Tổng cộng',
  undecided: ['STT', 'Đơn vị', 'Mã', 'Đã trình, chưa có ý kiến', 'Văn bản trình', 'Ngày trình'],
};

export const vi: RegisterMessages = {
  difficulties: { block: (counts, unitName) => difficultyBlock(block, 'vi', counts, unitName) },
};
