import { type TargetKey, targets } from '../../core/targets/targets';
import { type RegisterHeadings, registerColumns } from './register-columns';

const headings: RegisterHeadings<TargetKey> = {
  code: ['Mã', 'Code', 80],
  title: ['Tên chỉ tiêu', 'Title', 300],
  unit: ['Đơn vị', 'Unit', 190],
  measure: ['Đơn vị tính', 'Measure', 100],
  basis: ['Căn cứ', 'Basis', 150],
  year: ['Năm', 'Year', 60],
  better: ['Chiều', 'Better', 80],
  planned: ['Kế hoạch', 'Planned', 100],
  actual: ['Thực hiện', 'Actual', 100],
  rate: ['Tỷ lệ đạt', 'Rate', 80],
  asOf: ['Ngày số liệu', 'As of', 95],
  status: ['Trạng thái', 'Status', 120],
  check: ['Kiểm tra', 'Check', 280],
  updatedAt: ['Cập nhật', 'Updated', 125],
  note: ['Ghi chú', 'Notes', 160],
};

export const targetsColumns = registerColumns(targets, headings);
