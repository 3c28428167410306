import { conditionWords } from '../../core/rules/own/own-condition';
import { type Column, column, taskColumns } from './columns';
import { importsColumns } from './imports-columns';
import type { SheetKey } from './sheet-names';
import { registerSheetKeys, systemSheets } from './sheet-names';
import { submissionsColumns } from './submission-columns';
import { taskHeading } from './task-heading';
import {
  beforeReadingList,
  holidayKindList,
  ledgerStateList,
  participantsList,
  ruleSettingList,
  severityList,
  sourceChoices,
  sourceKindList,
  standingList,
  unitKindList,
  yesNoList,
} from './word-lists';

const required = true;
const by = 'auto';

export type SettingsColumnKey = 'item' | 'value' | 'meaning';
export const settingsColumns: readonly Column<SettingsColumnKey>[] = [
  column('item', 'Mục', 'Setting', 'text', 260, { required }),
  column('value', 'Giá trị', 'Value', 'prose', 320, { required }),
  column('meaning', 'Giải thích', 'Meaning', 'prose', 560),
];

export type UnitsColumnKey =
  | 'code'
  | 'name'
  | 'aliases'
  | 'kind'
  | 'order'
  | 'contactEmails'
  | 'leaderEmails'
  | 'sheetName'
  | 'fileId'
  | 'sourceKind'
  | 'wantsReminders'
  | 'validFrom'
  | 'validTo'
  | 'successor'
  | 'note'
  | 'receipts'
  | 'participants';
export const unitsColumns: readonly Column<UnitsColumnKey>[] = [
  column('code', 'Mã đơn vị', 'Unit code', 'literal', 110, { required }),
  column('name', 'Tên đơn vị', 'Unit name', 'text', 270, { required }),
  column('aliases', 'Tên khác', 'Other names', 'text', 260),
  column('kind', 'Loại', 'Kind', 'list', 150, { choices: unitKindList.stored }),
  column('order', 'Thứ tự', 'Order', 'number', 70),
  column('contactEmails', 'Email đầu mối', 'Contact e-mail', 'text', 230),
  column('leaderEmails', 'Email lãnh đạo', 'Leader e-mail', 'text', 230),
  column('sheetName', 'Trang tính', 'Sheet', 'literal', 120),
  column('fileId', 'Mã tệp', 'File id', 'literal', 150),
  column('sourceKind', 'Kiểu nguồn', 'Source kind', 'list', 150, { choices: sourceKindList.stored }),
  column('wantsReminders', 'Nhận nhắc việc', 'Gets reminders', 'list', 110, { choices: yesNoList.stored }),
  column('validFrom', 'Hiệu lực từ', 'Valid from', 'date', 95),
  column('validTo', 'Hiệu lực đến', 'Valid to', 'date', 95),
  column('successor', 'Đơn vị kế thừa', 'Successor', 'text', 150),
  column('note', 'Ghi chú', 'Notes', 'prose', 220),
  column('receipts', 'Ngày nhận', 'Received on', 'literal', 220, { isLater: true }),
  column('participants', 'Nhóm đối tượng', 'Participants', 'list', 180, {
    choices: participantsList.stored,
    isLater: true,
  }),
];

export type DocumentsColumnKey =
  | 'symbol'
  | 'issuedOn'
  | 'issuer'
  | 'summary'
  | 'sourceType'
  | 'received'
  | 'beforeReading'
  | 'link'
  | 'ladder';
export const documentsColumns: readonly Column<DocumentsColumnKey>[] = [
  column('symbol', 'Số, ký hiệu', 'Symbol', 'literal', 150, { required }),
  column('issuedOn', 'Ngày', 'Date', 'date', 95),
  column('issuer', 'Cơ quan ban hành', 'Issued by', 'text', 220),
  column('summary', 'Trích yếu', 'Summary', 'prose', 460),
  column('sourceType', 'Nguồn', 'Source', 'multiList', 200, { choices: sourceChoices }),
  column('beforeReading', 'Cách hiểu "trước ngày"', 'Reading of "before"', 'list', 170, {
    choices: beforeReadingList.stored,
  }),
  column('link', 'Liên kết', 'Link', 'text', 240),
  column('ladder', 'Bậc nhắc', 'Reminder ladder', 'literal', 260),
  column('received', 'Ngày nhận', 'Received on', 'date', 95, { isLater: true }),
];

export type HolidaysColumnKey = 'day' | 'kind' | 'name' | 'basis' | 'standing';
export const holidaysColumns: readonly Column<HolidaysColumnKey>[] = [
  column('day', 'Ngày', 'Date', 'date', 95, { required }),
  column('kind', 'Loại', 'Kind', 'list', 110, { required, choices: holidayKindList.stored }),
  column('name', 'Tên', 'Name', 'text', 260),
  column('basis', 'Căn cứ', 'Basis', 'text', 360),
  column('standing', 'Tình trạng', 'Standing', 'list', 110, { choices: standingList.stored }),
];

export type RulesColumnKey =
  | 'rule'
  | 'severity'
  | 'page'
  | 'column'
  | 'condition'
  | 'parameter'
  | 'otherColumn'
  | 'messageVi'
  | 'messageEn'
  | 'note';
const taskHeadings = taskColumns.map(({ vi }) => vi);
/** A blank cell means tasks. */
const registerTitles = registerSheetKeys.map((key) => systemSheets[key].vi);
const conditionChoices = Object.values(conditionWords).map(([word]) => word);
/** A row either changes the severity of a rule of ours (`V30`), or states a rule of the tracker's own. */
export const rulesColumns: readonly Column<RulesColumnKey>[] = [
  column('rule', 'Quy tắc', 'Rule', 'literal', 90, { required }),
  column('severity', 'Mức', 'Severity', 'list', 110, { required, choices: ruleSettingList.stored }),
  column('column', 'Cột', 'Column', 'multiList', 170, { choices: taskHeadings }),
  column('condition', 'Điều kiện', 'Condition', 'list', 220, { choices: conditionChoices }),
  column('parameter', 'Giá trị', 'Value', 'literal', 220),
  column('otherColumn', 'Cột so sánh', 'Other column', 'multiList', 170, { choices: taskHeadings }),
  column('messageVi', 'Thông báo (tiếng Việt)', 'Message (Vietnamese)', 'prose', 300),
  column('messageEn', 'Thông báo (tiếng Anh)', 'Message (English)', 'prose', 300),
  column('note', 'Ghi chú', 'Notes', 'prose', 200),
  // Last: people and scripts know the others by where they stand.
  column('page', 'Trang', 'Sheet', 'multiList', 150, { choices: registerTitles }),
];

export type AssignmentsColumnKey =
  | 'title'
  | 'field'
  | 'source'
  | 'assignedOn'
  | 'lead'
  | 'partners'
  | 'deliverable'
  | 'dueText'
  | 'assignedAt'
  | 'code'
  | 'result'
  | 'rolledFrom';
/** `Giao việc`: one row is given to one unit, several, or a whole kind of units. */
export const assignmentsColumns: readonly Column<AssignmentsColumnKey>[] = [
  taskHeading('title', 'title', 340, { required }),
  taskHeading('field', 'field', 110),
  taskHeading('source', 'source', 150, { required }),
  taskHeading('assignedOn', 'assignedOn', 95),
  column('lead', 'Giao cho', 'Assigned to', 'prose', 260, {
    required,
    aliases: ['Cơ quan chủ trì', 'Lead unit', 'Đơn vị chủ trì', 'Chủ trì'],
  }),
  taskHeading('partners', 'partners', 200),
  taskHeading('deliverable', 'deliverable', 180),
  taskHeading('dueText', 'dueText', 150, { required }),
  column('assignedAt', 'Đã giao lúc', 'Assigned at', 'dateTime', 125, { by, aliases: ['Given at'] }),
  taskHeading('code', 'code', 190, { by }),
  column('result', 'Kết quả', 'Result', 'prose', 320, { by }),
  column('rolledFrom', 'Chuyển từ mã', 'Carried over from', 'literal', 190, {
    isLater: true,
    aliases: ['Rolled from'],
  }),
];

export type DataCheckColumnKey = 'severity' | 'unit' | 'cell' | 'taskCode' | 'rule' | 'found' | 'cure';
export const dataCheckColumns: readonly Column<DataCheckColumnKey>[] = [
  column('severity', 'Mức', 'Severity', 'text', 90, { by, choices: severityList.stored }),
  column('unit', 'Đơn vị', 'Unit', 'text', 120, { by }),
  column('cell', 'Ô', 'Cell', 'text', 130, { by }),
  taskHeading('taskCode', 'code', 190, { by }),
  column('rule', 'Quy tắc', 'Rule', 'text', 75, { by }),
  column('found', 'Nội dung', 'Problem', 'prose', 420, { by }),
  column('cure', 'Cách sửa', 'Cure', 'prose', 420, { by }),
];

export type MailLedgerColumnKey = 'key' | 'day' | 'recipient' | 'rung' | 'taskCode' | 'state' | 'note' | 'resend';
/** The key tells the program what has gone, and a new sheet hides it; what a person looks for comes first of all that is seen. */
export const mailLedgerColumns: readonly Column<MailLedgerColumnKey>[] = [
  column('key', 'Khóa', 'Key', 'literal', 560, { by, required }),
  column('state', 'Tình trạng', 'State', 'list', 120, { by, required, choices: ledgerStateList.stored }),
  column('day', 'Ngày', 'Date', 'date', 95, { by, required }),
  column('recipient', 'Người nhận', 'Recipient', 'text', 230, { by, required }),
  column('rung', 'Bậc', 'Step', 'literal', 70, { by, required, aliases: ['Rung'] }),
  taskHeading('taskCode', 'code', 220, { by, required }),
  column('note', 'Ghi chú', 'Notes', 'prose', 320, { by }),
  column('resend', 'Gửi lại', 'Resend', 'list', 80, { choices: ['x'] }),
];

export type MailPreviewColumnKey = 'day' | 'recipient' | 'audience' | 'subject' | 'taskCount' | 'body';
export const mailPreviewColumns: readonly Column<MailPreviewColumnKey>[] = [
  column('day', 'Ngày', 'Date', 'date', 95, { by }),
  column('recipient', 'Người nhận', 'Recipient', 'text', 230, { by }),
  column('audience', 'Vai trò', 'Role', 'text', 130, { by }),
  column('subject', 'Tiêu đề', 'Subject', 'prose', 340, { by }),
  column('taskCount', 'Số nhiệm vụ', 'Tasks', 'number', 90, { by }),
  column('body', 'Nội dung thư', 'Body', 'prose', 620, { by }),
];

export type LogColumnKey = 'at' | 'by' | 'action' | 'result' | 'details';
export const logColumns: readonly Column<LogColumnKey>[] = [
  column('at', 'Thời gian', 'Time', 'dateTime', 135, { by, required, aliases: ['Lúc', 'At'] }),
  column('by', 'Người thực hiện', 'Done by', 'text', 210, { by, aliases: ['Người', 'By'] }),
  column('action', 'Việc', 'Action', 'prose', 200, { by, required }),
  column('result', 'Kết quả', 'Result', 'prose', 420, { by }),
  column('details', 'Chi tiết', 'Details', 'prose', 420, { by }),
];

export type DeadlineHistoryColumnKey = 'at' | 'code' | 'unit' | 'oldDay' | 'newDay' | 'by' | 'basis';
export const deadlineHistoryColumns: readonly Column<DeadlineHistoryColumnKey>[] = [
  column('at', 'Lúc', 'At', 'dateTime', 135, { by, required }),
  taskHeading('code', 'code', 190, { by, required }),
  column('unit', 'Đơn vị', 'Unit', 'text', 120, { by }),
  column('oldDay', 'Hạn cũ', 'Old deadline', 'date', 95, { by }),
  column('newDay', 'Hạn mới', 'New deadline', 'date', 95, { by }),
  column('by', 'Người', 'By', 'text', 210, { by }),
  column('basis', 'Căn cứ', 'Basis', 'prose', 360, { by }),
];

/** Sheets that are one table under one heading row. `Hướng dẫn` and `Báo cáo` are pages, and `Tổng hợp` stands with the task table. */
export const systemColumns: { readonly [key in SheetKey]?: readonly Column[] } = {
  settings: settingsColumns,
  units: unitsColumns,
  documents: documentsColumns,
  holidays: holidaysColumns,
  rules: rulesColumns,
  assignments: assignmentsColumns,
  dataCheck: dataCheckColumns,
  submissions: submissionsColumns,
  deadlineHistory: deadlineHistoryColumns,
  mailPreview: mailPreviewColumns,
  mailLedger: mailLedgerColumns,
  log: logColumns,
  imports: importsColumns,
};
