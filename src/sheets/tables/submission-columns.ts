import { type Column, column } from './columns';
import { submissionStateList } from './word-lists';

export type SubmissionsColumnKey =
  | 'unit'
  | 'duty'
  | 'period'
  | 'state'
  | 'by'
  | 'at'
  | 'symbol'
  | 'issuedOn'
  | 'receivedOn'
  | 'returnedOn'
  | 'status'
  | 'check'
  | 'note';
export const submissionsColumns: readonly Column<SubmissionsColumnKey>[] = [
  column('unit', 'Đơn vị', 'Unit', 'text', 190, { required: true }),
  column('period', 'Kỳ báo cáo', 'Period', 'literal', 130, { required: true }),
  column('state', 'Tình trạng', 'State', 'list', 150, { required: true, choices: submissionStateList.stored }),
  column('by', 'Người', 'By', 'text', 210),
  column('at', 'Lúc', 'At', 'dateTime', 135),
  column('note', 'Ghi chú', 'Notes', 'prose', 320),
  column('duty', 'Mã báo cáo', 'Duty', 'literal', 100),
  column('symbol', 'Số, ký hiệu', 'Symbol', 'literal', 130),
  column('issuedOn', 'Ngày văn bản', 'Issued on', 'date', 95),
  column('receivedOn', 'Sở KH&CN nhận ngày', 'Received on', 'date', 110),
  column('returnedOn', 'Yêu cầu bổ sung', 'Returned on', 'date', 110),
  column('status', 'Trạng thái', 'Status', 'text', 150, { by: 'auto' }),
  column('check', 'Kiểm tra', 'Check', 'prose', 240, { by: 'auto' }),
];
