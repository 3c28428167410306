import { assigned, done, inProgress, notStarted, type SampleTask } from '../sample-task';

const { dispatch5514, plan139, plan190 } = assigned;

type Outcome = Pick<SampleTask, 'progress'> & Partial<SampleTask>;

/** What Plan 139 and Plan 190 ask of every ward and commune; each unit stands elsewhere with it. */
function sharedTasks(unitName: string, outcomes: readonly Outcome[]): SampleTask[] {
  const wanted: Omit<SampleTask, 'progress'>[] = [
    {
      title: `Báo cáo kết quả thực hiện nhiệm vụ năm 2025 của ${unitName}, gửi Sở Khoa học và Công nghệ`,
      field: 'KHCN; CĐS',
      ...dispatch5514,
      deliverable: 'Báo cáo',
      dueText: 'trước ngày 14/10/2025',
    },
    {
      title: 'Ban hành kế hoạch hành động thực hiện phong trào thi đua đổi mới sáng tạo và chuyển đổi số',
      field: 'ĐMST; CĐS',
      ...plan190,
      deliverable: 'Kế hoạch',
      dueText: '31/08/2025',
    },
    {
      title: 'Thành lập, duy trì tổ công nghệ số cộng đồng tại các tổ dân phố, thôn',
      field: 'CĐS',
      ...plan190,
      deliverable: 'Quyết định thành lập, báo cáo hoạt động',
      dueText: 'thường xuyên',
    },
    {
      title: 'Hỗ trợ người dân nộp hồ sơ dịch vụ công trực tuyến tại điểm phục vụ hành chính công',
      field: 'CĐS',
      ...plan139,
      partners: 'Văn phòng UBND Thành phố',
      deliverable: 'Báo cáo số liệu',
      dueText: 'quý IV/2025',
    },
    {
      title: 'Bố trí cán bộ phụ trách công nghệ thông tin theo mô hình chính quyền hai cấp',
      field: 'CĐS',
      ...plan139,
      deliverable: 'Quyết định phân công',
      dueText: '30/09/2025',
    },
    {
      title: 'Số hóa hồ sơ hộ tịch, đất đai nhận bàn giao sau sắp xếp',
      field: 'CĐS',
      ...plan139,
      partners: 'Sở Nội vụ',
      deliverable: 'Kho hồ sơ số',
      dueText: '31/12/2025',
    },
    {
      title: 'Chọn ít nhất 01 mô hình điển hình về chuyển đổi số để giới thiệu nhân rộng',
      field: 'CĐS',
      ...plan190,
      deliverable: 'Hồ sơ mô hình',
      dueText: '13/10/2025',
    },
    {
      title: 'Giải ngân kinh phí chuyển đổi số năm 2025 được giao',
      field: 'CĐS',
      ...dispatch5514,
      partners: 'Sở Tài chính',
      deliverable: 'Báo cáo giải ngân',
      dueText: '15/12/2025',
    },
    {
      title: 'Lập dự toán năm 2026 cho nhiệm vụ chuyển đổi số của địa phương',
      field: 'CĐS',
      ...dispatch5514,
      partners: 'Sở Tài chính',
      deliverable: 'Dự toán',
      dueText: '20/10/2025',
    },
    {
      title: 'Phổ cập kỹ năng số cơ bản cho người dân trong độ tuổi lao động',
      field: 'CĐS',
      ...plan190,
      deliverable: 'Báo cáo kết quả',
      dueText: '30/11/2025',
    },
    {
      title: 'Tự đánh giá mức độ an toàn thông tin của hệ thống mạng nội bộ',
      field: 'CĐS',
      ...plan139,
      deliverable: 'Biên bản tự đánh giá',
      dueText: '10/10/2025',
    },
    {
      title: 'Phát động hộ kinh doanh thanh toán không dùng tiền mặt',
      field: 'CĐS',
      ...plan190,
      deliverable: 'Báo cáo',
      dueText: 'tháng 11/2025',
    },
    {
      title: 'Vận động doanh nghiệp, hộ sản xuất trên địa bàn ứng dụng công nghệ mới',
      field: 'KHCN; ĐMST',
      ...plan139,
      deliverable: 'Báo cáo',
      dueText: 'quý III/2025',
    },
  ];
  return wanted.map((task, index) => ({ ...task, ...(outcomes[index] ?? notStarted) }));
}

const late = { delayCause: 'Nhân sự phụ trách mới được điều động sau sắp xếp' } as const;

export const hoanKiem = sharedTasks('phường Hoàn Kiếm', [
  inProgress(95),
  done('22/8/2025', '88/KH-UBND', 'Sở Khoa học và Công nghệ'),
  inProgress(80),
  inProgress(65),
  done('18/9/2025', '301/QĐ-UBND', 'Sở Nội vụ'),
  inProgress(50),
  inProgress(75),
  inProgress(60),
  inProgress(20),
  inProgress(45),
  inProgress(90),
  inProgress(70),
  done('29/9/2025', '398/BC-UBND', 'Sở Khoa học và Công nghệ'),
]);

export const thanhXuan = sharedTasks('phường Thanh Xuân', [
  inProgress(50),
  { ...done('9/9/2025', '97/KH-UBND', 'Sở Khoa học và Công nghệ'), ...late },
  inProgress(60),
  inProgress(55),
  done('30/9/2025', '288/QĐ-UBND', 'Sở Nội vụ'),
  inProgress(35),
  inProgress(40),
  inProgress(25),
  notStarted,
  inProgress(30),
  inProgress(70),
  notStarted,
  { ...inProgress(80), ...late },
]);

export const haiBaTrung = sharedTasks('phường Hai Bà Trưng', [
  notStarted,
  done('29/8/2025', '76/KH-UBND', 'Sở Khoa học và Công nghệ'),
  inProgress(50),
  inProgress(40),
  { ...inProgress(85), ...late },
  inProgress(25),
  inProgress(60),
  {
    ...inProgress(15),
    difficulty: 'Dự toán giao muộn, chưa đủ thời gian đấu thầu',
    proposal: 'Đề nghị Sở Tài chính cho chuyển nguồn sang năm 2026',
  },
  inProgress(10),
  inProgress(50),
  done('9/10/2025', '377/BB-UBND', 'Sở Khoa học và Công nghệ'),
  inProgress(20),
  done('25/9/2025', '352/BC-UBND', 'Sở Công Thương'),
]);

export const phucTho = sharedTasks('xã Phúc Thọ', [
  inProgress(30),
  { ...inProgress(60), ...late },
  inProgress(40),
  inProgress(30),
  { ...inProgress(50), ...late },
  inProgress(10),
  notStarted,
  {
    ...inProgress(5),
    difficulty: 'Xã chưa có cán bộ chuyên trách công nghệ thông tin',
    proposal: 'Đề nghị Sở Khoa học và Công nghệ cử cán bộ hỗ trợ đến hết năm 2025',
  },
  notStarted,
  inProgress(20),
  inProgress(20),
  notStarted,
  { ...inProgress(40), ...late },
]);

export const xuanMai = sharedTasks('xã Xuân Mai', [
  inProgress(65),
  done('30/8/2025', '61/KH-UBND', 'Sở Khoa học và Công nghệ'),
  inProgress(55),
  inProgress(45),
  done('26/9/2025', '214/QĐ-UBND', 'Sở Nội vụ'),
  inProgress(30),
  inProgress(85),
  inProgress(40),
  inProgress(35),
  inProgress(60),
  inProgress(95),
  inProgress(25),
  done('30/9/2025', '240/BC-UBND', 'Sở Công Thương'),
]);
