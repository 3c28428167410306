import type { ModuleName } from '../../core/settings/modules';
import { areas } from '../../core/tasks/areas';
import type { TaskKey } from '../../core/tasks/task';
import { decidingLevelChoices, fieldChoices, progressList, reviewResultList } from './word-lists';

export type ColumnType =
  | 'text'
  /** Text that is read as typed: Google must not turn `12/2025` or `007` into a date or a number. */
  | 'literal'
  /** Long text, wrapped. */
  | 'prose'
  | 'date'
  | 'dateTime'
  | 'number'
  /** Million đồng, as people type them; what is computed has thousands. */
  | 'money'
  /** A number that may have decimals. */
  | 'decimal'
  /** 0–100, not a fraction. */
  | 'percent'
  /** One of `choices`. */
  | 'list'
  /** Several of `choices`, `;` between. */
  | 'multiList'
  /** One unit of the directory. */
  | 'unit';

/** A column of a table of the workbook. Headings stand here and in `system-columns.ts` and nowhere else. */
export interface Column<Key extends string = string> {
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
  /** Other headings that mean this column. */
  readonly aliases: readonly string[];
  readonly type: ColumnType;
  /** Pixels. */
  readonly width: number;
  /** Words of the drop-down, as stored. */
  readonly choices: readonly string[];
  /** `auto` columns are computed and recomputed; people fill all others. */
  readonly by: 'people' | 'auto';
  /** Without it the table is not read. */
  readonly required: boolean;
  /** It came when tables stood already: one without it is whole, and no column of people's is taken for its slip of the pen. */
  readonly isLater: boolean;
  /** Only tables of trackers that follow this module have it. */
  readonly module?: ModuleName;
}

export type ColumnOptions = Partial<Pick<Column, 'aliases' | 'choices' | 'by' | 'required' | 'isLater' | 'module'>>;

export function column<Key extends string>(
  key: Key,
  vi: string,
  en: string,
  type: ColumnType,
  width: number,
  { aliases = [], choices = [], by = 'people', required = false, isLater = false, module }: ColumnOptions = {},
): Column<Key> {
  return { key, vi, en, aliases, type, width, choices, by, required, isLater, ...(module !== undefined && { module }) };
}

const required = true;
const isLater = true;
const by = 'auto';

/** The task table. A unit that lost a required heading is left out: reading on would blank that column in the master. */
export const taskColumns: readonly Column<TaskKey>[] = [
  column('code', 'Mã nhiệm vụ', 'Task code', 'literal', 140, { by, required, aliases: ['Mã'] }),
  column('title', 'Nội dung nhiệm vụ', 'Task', 'prose', 285, {
    required,
    aliases: ['Nhiệm vụ', 'Nội dung', 'Tên nhiệm vụ'],
  }),
  column('field', 'Lĩnh vực', 'Field', 'multiList', 110, { choices: fieldChoices }),
  column('source', 'Văn bản giao', 'Assigning document', 'literal', 150, {
    required,
    aliases: ['Số, ký hiệu văn bản', 'Văn bản', 'Căn cứ'],
  }),
  column('assignedOn', 'Ngày giao', 'Assigned on', 'date', 85, { required }),
  column('lead', 'Cơ quan chủ trì', 'Lead unit', 'unit', 190, { required, aliases: ['Đơn vị chủ trì', 'Chủ trì'] }),
  column('partners', 'Cơ quan phối hợp', 'Coordinating units', 'prose', 200, {
    aliases: ['Đơn vị phối hợp', 'Phối hợp'],
  }),
  column('contact', 'Cán bộ đầu mối', 'Focal person', 'text', 170, { aliases: ['Đầu mối', 'Người phụ trách'] }),
  column('deliverable', 'Sản phẩm', 'Deliverable', 'prose', 180, { required, aliases: ['Sản phẩm đầu ra'] }),
  column('dueText', 'Thời hạn', 'Deadline as worded', 'literal', 105, {
    required,
    aliases: ['Thời hạn hoàn thành', 'Hạn hoàn thành'],
  }),
  column('extendedTo', 'Gia hạn đến', 'Extended to', 'date', 85, { required }),
  column('extensionBasis', 'Văn bản gia hạn', 'Extension basis', 'literal', 170, { required }),
  column('progress', 'Tiến độ', 'Progress', 'list', 100, {
    required,
    choices: progressList.stored,
    aliases: ['Trạng thái thực hiện', 'Tiến độ thực hiện'],
  }),
  column('percent', 'Tỷ lệ (%)', '% complete', 'percent', 55),
  column('doneOn', 'Ngày hoàn thành', 'Done on', 'date', 85, { required }),
  column('evidence', 'Minh chứng', 'Evidence', 'text', 120, { required, aliases: ['Kết quả', 'Kết quả thực hiện'] }),
  column('evidenceTo', 'Cấp nhận', 'Received by', 'text', 130),
  column('delayCause', 'Nguyên nhân chậm', 'Cause of delay', 'prose', 180, { required }),
  column('difficulty', 'Khó khăn, vướng mắc', 'Difficulties', 'prose', 180, { required }),
  column('proposal', 'Đề xuất, kiến nghị', 'Proposals', 'prose', 180, { required }),
  column('note', 'Ghi chú', 'Notes', 'prose', 160),
  column('dueOn', 'Hạn cuối', 'Last day', 'date', 80, { by }),
  column('status', 'Trạng thái', 'Status', 'prose', 105, { by }),
  column('check', 'Kiểm tra', 'Check', 'prose', 260, { by }),
  column('updatedAt', 'Cập nhật', 'Updated', 'dateTime', 120, { by }),
  column('committedOn', 'Ngày cam kết', 'Committed on', 'date', 85, { isLater, aliases: ['Ngày cam kết mới'] }),
  column('decidingLevel', 'Cấp cần quyết định', 'Deciding level', 'multiList', 120, {
    isLater,
    choices: decidingLevelChoices,
  }),
  column('reviewedOn', 'Ngày rà soát', 'Reviewed on', 'date', 85, { isLater, aliases: ['Rà soát lần cuối'] }),
  column('reviewResult', 'Kết quả rà soát', 'Review result', 'list', 120, {
    isLater,
    choices: reviewResultList.stored,
  }),
  column('originCode', 'Mã gốc', 'Origin code', 'literal', 150, { isLater, by }),
  column('areas', 'Nội dung thi đua', 'Emulation areas', 'multiList', 110, {
    isLater,
    choices: areas,
    module: 'emulation',
  }),
];

/** What stands behind the task table's columns in `Tổng hợp`. */
export type MasterKey = TaskKey | 'unit' | 'sourceFile';

/** `Tổng hợp`: the task table, then whose row it is; the coordinator's own columns follow. */
export const masterColumns: readonly Column<MasterKey>[] = [
  ...taskColumns,
  column('unit', 'Đơn vị', 'Unit', 'text', 110, { by, required }),
  column('sourceFile', 'Nguồn tệp', 'Source file', 'text', 150, { by }),
];
