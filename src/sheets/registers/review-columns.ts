import { type ReviewKey, reviews } from '../../core/reviews/reviews';
import { type RegisterHeadings, registerColumns } from './register-columns';

const headings: RegisterHeadings<ReviewKey> = {
  code: ['Mã', 'Code', 80],
  basis: ['Căn cứ', 'Basis', 150],
  from: ['Từ ngày', 'From', 95],
  dueText: ['Hạn', 'Due text', 180],
  scope: ['Phạm vi', 'Scope', 170],
  units: ['Đơn vị thực hiện', 'Units', 260, 'Đơn vị'],
  status: ['Trạng thái', 'Status', 120],
  check: ['Kiểm tra', 'Check', 280],
  updatedAt: ['Cập nhật', 'Updated', 125],
  note: ['Ghi chú', 'Notes', 160],
};

export const reviewsColumns = registerColumns(reviews, headings);
