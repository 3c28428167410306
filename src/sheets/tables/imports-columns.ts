import { type Column, column } from './columns';
import { taskHeading } from './task-heading';

const required = true;
const by = 'auto';

/** `Nhập liệu`: what became of every row of a source. */
export type ImportsColumnKey = 'at' | 'source' | 'row' | 'kind' | 'contents' | 'code' | 'unit' | 'result' | 'note';
export const importsColumns: readonly Column<ImportsColumnKey>[] = [
  column('at', 'Lúc', 'At', 'dateTime', 135, { by, required }),
  column('source', 'Nguồn', 'Source', 'text', 210, { by, required }),
  column('row', 'Hàng', 'Row', 'number', 60, { by, required }),
  column('kind', 'Loại', 'Kind', 'text', 100, { by }),
  column('contents', 'Nội dung', 'Contents', 'prose', 340, { by }),
  taskHeading('code', 'code', 190, { by }),
  column('unit', 'Đơn vị', 'Unit', 'text', 120, { by }),
  column('result', 'Kết quả', 'Result', 'text', 170, { by }),
  column('note', 'Cần xem', 'To look at', 'prose', 420, { by }),
];
