import { type AwardKey, awards } from '../../core/emulation/awards';
import { type CriterionKey, criteria } from '../../core/emulation/criteria';
import { type ModelKey, models } from '../../core/emulation/models';
import { emulationPlans, type PlanKey } from '../../core/emulation/plans';
import { type ScoreKey, scores } from '../../core/emulation/scores';
import { type RegisterHeadings, registerColumns, unitItemHeadings } from './register-columns';

const { code, status, check, updatedAt, note } = unitItemHeadings;

const criterionHeadings: RegisterHeadings<CriterionKey> = {
  code: ['Mã', 'Code', 80],
  version: ['Phiên bản', 'Version', 80],
  participants: ['Nhóm đối tượng', 'Participants', 210],
  title: ['Tên', 'Title', 300],
  method: ['Cách đo', 'Method', 220],
  most: ['Điểm tối đa', 'Maximum', 90],
  decision: ['Số QĐ', 'Decision', 130, 'Số quyết định'],
  issuedOn: ['Ngày', 'Issued on', 95],
  status,
  check,
  updatedAt,
  note,
};

const scoreHeadings: RegisterHeadings<ScoreKey> = {
  ...unitItemHeadings,
  round: ['Đợt', 'Round', 150],
  criterion: ['Mã tiêu chí', 'Criterion', 90],
  version: ['Phiên bản', 'Version', 80],
  most: ['Điểm tối đa', 'Maximum', 90],
  taskFacts: ['Số liệu từ nhiệm vụ', 'Facts from tasks', 230],
  selfScore: ['Tự chấm', 'Self-score', 80],
  evidence: ['Minh chứng', 'Evidence', 180],
  score: ['Thẩm định', 'Score', 90],
  reason: ['Lý do lệch', 'Reason for the difference', 200],
};

const planHeadings: RegisterHeadings<PlanKey> = {
  ...unitItemHeadings,
  symbol: ['Số, ký hiệu', 'Symbol', 140],
  issuedOn: ['Ngày', 'Issued on', 95],
  link: ['Liên kết', 'Link', 180],
  areas: ['Nội dung có nhiệm vụ', 'Areas with tasks', 170],
  excused: ['Không áp dụng', 'Not applicable', 220],
  leader: ['Lãnh đạo phụ trách', 'Leader', 180],
};

const modelHeadings: RegisterHeadings<ModelKey> = {
  ...unitItemHeadings,
  title: ['Tên', 'Title', 260],
  areas: ['Nội dung', 'Areas', 120],
  summary: ['Tóm tắt', 'Summary', 300],
  figures: ['Số liệu', 'Figures', 180],
  replicable: ['Nhân rộng', 'Replicable', 90],
  evidence: ['Minh chứng', 'Evidence', 180],
  recognisedBy: ['Công nhận', 'Recognised by', 160],
  approvedOn: ['Duyệt truyền thông', 'Approved on', 110],
  published: ['Bài đăng', 'Published', 180],
};

const awardHeadings: RegisterHeadings<AwardKey> = {
  code,
  title: ['Đối tượng', 'Nominee', 260],
  kind: ['Hình thức', 'Award', 230],
  phase: ['Giai đoạn', 'Phase', 150],
  dossier: ['Đủ hồ sơ', 'Dossier complete', 130],
  council: ['Hội đồng', 'Council', 130],
  proposal: ['Tờ trình', 'Proposal', 140],
  decision: ['Quyết định', 'Decision', 140],
  refused: ['Không đạt', 'Not awarded', 140],
  status,
  check,
  updatedAt,
  note,
};

export const criteriaColumns = registerColumns(criteria, criterionHeadings);
export const scoresColumns = registerColumns(scores, scoreHeadings);
export const emulationPlansColumns = registerColumns(emulationPlans, planHeadings);
export const modelsColumns = registerColumns(models, modelHeadings);
export const awardsColumns = registerColumns(awards, awardHeadings);
