import { budgetRequests, type RequestKey } from '../../core/money/budget-requests';
import { type BudgetKey, budgets } from '../../core/money/budgets';
import { type RegisterHeadings, registerColumns, unitItemHeadings } from './register-columns';

const headings: RegisterHeadings<BudgetKey> = {
  ...unitItemHeadings,
  title: ['Nội dung chi', 'Title', 280],
  year: ['Năm', 'Year', 60],
  kind: ['Loại kinh phí', 'Kind', 130],
  source: ['Nguồn', 'Source', 120],
  allocated: ['Dự toán giao', 'Allocated', 100],
  adjusted: ['Điều chỉnh (±)', 'Adjusted', 100],
  budget: ['Dự toán sau điều chỉnh', 'Budget', 110],
  committed: ['Cam kết chi', 'Committed', 100],
  disbursed: ['Giải ngân lũy kế', 'Disbursed', 100],
  rate: ['Tỷ lệ giải ngân', 'Rate', 80],
  forecast: ['Ước đến 31/12', 'Forecast', 100],
  left: ['Còn lại', 'Left', 100],
  cyber: ['Trong đó an ninh mạng', 'Cyber', 100],
  asOf: ['Ngày chốt số', 'As of', 95],
  cause: ['Nguyên nhân chậm', 'Cause', 220],
};

export const budgetsColumns = registerColumns(budgets, headings);

const requestHeadings: RegisterHeadings<RequestKey> = {
  ...unitItemHeadings,
  kind: ['Loại', 'Kind', 130],
  moneyCode: ['Mã kinh phí', 'Money code', 150],
  year: ['Năm', 'Year', 60],
  title: ['Nội dung', 'Title', 280],
  amount: ['Số tiền', 'Amount', 100],
  basis: ['Căn cứ', 'Basis', 150],
  authority: ['Cấp thẩm quyền', 'Authority', 150],
  letter: ['Văn bản đề nghị', 'Letter', 140],
  sentOn: ['Ngày gửi', 'Sent on', 95],
  answerBy: ['Hạn trả lời', 'Answer by', 95],
  answer: ['Văn bản trả lời', 'Answer', 140],
  answeredOn: ['Ngày trả lời', 'Answered on', 95],
  granted: ['Số tiền được duyệt', 'Granted', 100],
  refused: ['Không chấp thuận', 'Refused', 140],
};

export const budgetRequestsColumns = registerColumns(budgetRequests, requestHeadings);
