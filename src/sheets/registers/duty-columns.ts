import { type DutyKey, duties } from '../../core/report-duties/duties';
import { type RegisterHeadings, registerColumns } from './register-columns';

const headings: RegisterHeadings<DutyKey> = {
  code: ['Mã', 'Code', 80],
  title: ['Tên báo cáo', 'Title', 300],
  basis: ['Căn cứ', 'Basis', 150],
  kind: ['Loại', 'Kind', 100],
  every: ['Tần suất', 'Every', 90],
  cutOff: ['Ngày chốt', 'Cut off', 90],
  dueText: ['Hạn gửi', 'Due text', 200],
  units: ['Đơn vị thực hiện', 'Units', 260],
  voluntary: ['Khuyến khích', 'Voluntary', 180],
  via: ['Gửi qua', 'Via', 120],
  to: ['Nơi nhận', 'To', 150],
  from: ['Tổng hợp từ', 'From', 110],
  form: ['Mẫu', 'Form', 150],
  validFrom: ['Hiệu lực từ', 'Valid from', 95],
  validTo: ['Hiệu lực đến', 'Valid to', 95],
  status: ['Trạng thái', 'Status', 120],
  check: ['Kiểm tra', 'Check', 280],
  updatedAt: ['Cập nhật', 'Updated', 125],
  note: ['Ghi chú', 'Notes', 160],
};

export const dutiesColumns = registerColumns(duties, headings);
