import { type DifficultyKey, difficulties } from '../../core/difficulties/difficulties';
import { type RegisterHeadings, registerColumns, unitItemHeadings } from './register-columns';

const headings: RegisterHeadings<DifficultyKey> = {
  ...unitItemHeadings,
  kind: ['Nhóm', 'Kind', 100],
  problem: ['Khó khăn', 'Problem', 300, 'Khó khăn, vướng mắc'],
  proposal: ['Đề xuất', 'Proposal', 260, 'Đề xuất, kiến nghị'],
  level: ['Cấp giải quyết', 'Level', 130],
  reportedOn: ['Ngày báo', 'Reported on', 95],
  receivedOn: ['Ngày tiếp nhận', 'Received on', 95],
  answerUnit: ['Đơn vị trả lời', 'Answer unit', 190],
  answerBy: ['Hạn trả lời', 'Answer by', 95],
  view: ['Ý kiến Sở KH&CN', 'View', 240],
  answer: ['Nội dung trả lời', 'Answer', 240],
  batch: ['Đợt trình', 'Batch', 150],
  submission: ['Văn bản trình', 'Submission', 130],
  submittedOn: ['Ngày trình', 'Submitted on', 95],
  decision: ['Văn bản ý kiến', 'Decision', 130],
  decidedOn: ['Ngày ý kiến', 'Decided on', 95],
  closedOn: ['Ngày đóng', 'Closed on', 95],
};

export const difficultiesColumns = registerColumns(difficulties, headings);
