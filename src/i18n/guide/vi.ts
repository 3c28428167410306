import type { GuideTexts } from './catalogue';
import { viBanner, viGuide } from './vi-guide';

const dateHelp = 'Nhập ngày/tháng/năm, ví dụ 14/10/2025.';
const oneOfList = 'Chọn một mục trong danh sách.';

export const vi: GuideTexts = {
  guide: viGuide,
  unitTitle: (unitName) => `NHIỆM VỤ GIAO ${unitName.toUpperCase()}`,
  moneyUnit: 'Đơn vị tính: triệu đồng',
  banner: viBanner,
  columnHelp: {
    field: 'KHCN; ĐMST; CĐS; Khác. Nhiều lĩnh vực thì cách nhau bằng dấu “;”.',
    lead: 'Đúng một đơn vị trong danh mục. Đơn vị khác ghi ở cột “Cơ quan phối hợp”.',
    progress: 'Chọn một mục. “Hoàn thành” phải có ngày hoàn thành và minh chứng.',
    percent: 'Số từ 0 đến 100, ví dụ 60.',
    assignedOn: dateHelp,
    extendedTo: 'Ngày mới, ví dụ 31/12/2025; ghi kèm văn bản gia hạn.',
    doneOn: dateHelp,
    committedOn: 'Ngày cam kết xong việc đã quá hạn, ví dụ 31/10/2025. Hạn của nhiệm vụ không thay đổi.',
    decidingLevel: 'Cấp cần quyết định khi việc đã quá hạn từ 3 ngày, ví dụ UBND Thành phố.',
    reviewedOn: 'Ngày đơn vị rà soát dòng này, ví dụ 13/10/2025.',
    areas:
      'Nội dung đầu tiên được tính trong báo cáo. ND1 nhận thức; ND2 hạ tầng; ND3 cơ quan nhà nước; ND4 kinh tế số; ND5 xã hội số; ND6 an ninh mạng; ND7 hợp tác quốc tế.',
    reviewResult: 'Giữ nguyên; Đã cập nhật; Đề nghị điều chỉnh; Không thuộc đơn vị.',
    issuedOn: dateHelp,
    sourceType: 'Ai giao: chọn một mục, hoặc ghi từ khác. Báo cáo cộng theo nguồn của văn bản chính.',
    received: 'Ngày các đơn vị nhận văn bản; hạn “… ngày kể từ ngày nhận” tính từ ngày này.',
    receipts: 'Chỉ ghi khi khác ngày chung: “5514/UBND-ĐMPT: 13/10/2025; 139/KH-UBND: 20/5/2025”.',
    day: dateHelp,
    validFrom: dateHelp,
    validTo: dateHelp,
    kind: oneOfList,
    sourceKind:
      'Chọn “Bảng theo dõi cấp dưới” khi “Mã tệp” là bảng theo dõi của đơn vị: chỉ đọc số liệu đã lập báo cáo, không ghi gì vào đó. Để trống: tệp nhiệm vụ.',
    wantsReminders: 'Có hoặc Không. “Không” thì đầu mối và lãnh đạo đơn vị không nhận thư nhắc.',
    beforeReading: '“Trước ngày 14/10”: “Loại trừ” là đến hết ngày 13/10, “Bao gồm” là đến hết ngày 14/10.',
    standing: '“Dự kiến” thì chưa được tính.',
    severity: 'Lỗi, Cảnh báo, Thử nghiệm, hoặc Tắt.',
    column: 'Cột của bảng nhiệm vụ mà quy tắc áp dụng.',
    condition: oneOfList,
    otherColumn: 'Cột thứ hai, cho “bắt buộc khi” và “không trước cột”.',
    state: oneOfList,
    resend: 'Đánh dấu “x” để gửi lại thư này.',
  },
  hints: {
    units:
      'Mỗi dòng một đơn vị: mã, tên, địa chỉ thư, nơi nhập. Ví dụ: STC · Sở Tài chính · Email đầu mối vanthu_stc@hanoi.gov.vn · Trang tính STC. Dòng này không được tính; xóa hoặc ghi đè được.',
    assignments:
      'Mỗi dòng một nhiệm vụ để giao cho một hay nhiều đơn vị. Ví dụ: Báo cáo giải ngân quý IV · 139/KH-UBND · Giao cho “STC; các phường” · 31/12/2025. Dòng này không được giao; xóa hoặc ghi đè được.',
    rules:
      'Đổi mức hoặc tắt một quy tắc kiểm tra, hay thêm quy tắc riêng; để trống là theo mặc định. Ví dụ: V30 · Cảnh báo. Dòng này không được tính; xóa hoặc ghi đè được.',
    documents:
      'Mỗi dòng một văn bản giao nhiệm vụ. Ví dụ: 139/KH-UBND · 16/5/2025 · UBND Thành phố Hà Nội. Dòng này không được tính; xóa hoặc ghi đè được.',
  },
  settingMeanings: {
    language: 'Ngôn ngữ của menu, thông báo, báo cáo và thư: vi (tiếng Việt) hoặc en (tiếng Anh).',
    coordinatingUnitCode: 'Mã của đơn vị tổng hợp trong trang “Đơn vị”.',
    coordinatorEmails:
      'Hộp thư nhận thư tổng hợp và được sửa mọi trang; nhiều địa chỉ cách nhau bằng dấu “;”. Đổi xong, chạy lại “Thiết lập / Khôi phục mẫu”.',
    administratorEmails:
      'Những người khác được sửa mọi trang và chạy mọi việc của đơn vị tổng hợp, không nhận thư tổng hợp; cách nhau bằng dấu “;”. Đổi xong, chạy lại “Thiết lập / Khôi phục mẫu”.',
    mailDomains: 'Chỉ gửi thư tới các tên miền này; cách nhau bằng dấu “;”. Không dùng hộp thư công cộng.',
    mailMode: '“Xem trước”: chỉ lập thư để xem, không gửi. “Gửi”: gửi thật.',
    sendHour: 'Giờ chạy hằng ngày, từ 0 đến 23. Google chạy trong khoảng một giờ kể từ giờ này.',
    dueSoonDays: 'Còn bao nhiêu ngày (kể cả ngày nghỉ) thì là “Sắp đến hạn”.',
    ladder:
      'Các mốc nhắc: T-3 là trước hạn 3 ngày, T0 là ngày hạn, T+3 là quá hạn 3 ngày; “lặp 5” sau mốc cuối là cứ 5 ngày nhắc lại khi còn quá hạn; sau “→” là người nhận. Muốn lãnh đạo đơn vị nhận thư, ghi “Email lãnh đạo” trong trang “Đơn vị”.',
    ladderInWorkingDays: '“Có”: các mốc tính theo ngày làm việc. “Không”: tính theo ngày lịch.',
    beforeIncludesDay:
      '“Trước ngày 14/10”: “Loại trừ” là đến hết ngày 13/10, “Bao gồm” là đến hết ngày 14/10. Ghi riêng cho từng văn bản trong trang “Văn bản”.',
    shiftFixedDeadlines:
      '“Có”: hạn là một ngày cụ thể mà rơi vào ngày nghỉ thì dời sang ngày làm việc kế tiếp. Thời hạn tính theo số ngày luôn được dời (Bộ luật Dân sự 2015, điều 148).',
    staleAfterDays: 'Bao nhiêu ngày chưa cập nhật thì bị nêu trong báo cáo.',
    staleFiguresDays:
      'Bao nhiêu ngày thì số liệu của bảng theo dõi cấp dưới bị coi là cũ: được đánh dấu trong báo cáo và nhắc một lần tới “Email đầu mối” của dòng đó.',
    writeBackToUnitFiles: '“Có”: ghi kết quả kiểm tra và các cột tự động về tệp riêng của đơn vị.',
    reportTo: 'Địa chỉ nhận trang đầu của báo cáo bằng thư; cách nhau bằng dấu “;”. Để trống là không gửi.',
    reportOn:
      'Ngày gửi báo cáo bằng thư, sau lượt chạy hằng ngày: “Thứ Hai”, “ngày 15”, “hằng ngày”; nhiều ngày cách nhau bằng dấu “;”. Rơi vào ngày nghỉ thì gửi vào ngày làm việc kế tiếp.',
    attachCalendar: '“Có”: thư kèm tệp lịch (.ics) có các hạn.',
    trackerId:
      'Mã của bảng tính này, do “Thiết lập” tự ghi. Khi mở một bản sao, mã này khác mã của bản sao: bản sao không gửi thư, không ghi vào tệp đơn vị.',
    modules:
      'Các sổ dùng thêm ngoài nhiệm vụ, cách nhau bằng dấu “;”: Chế độ báo cáo; Vướng mắc; Rà soát; Kinh phí; Chỉ tiêu; Thi đua; Bảng theo dõi cấp dưới. “Không”: chỉ theo dõi nhiệm vụ. Sửa xong thì chạy “Thiết lập / Khôi phục mẫu”.',
    parentAgency: 'Ghi phía trên tên cơ quan ban hành, ở đầu báo cáo đã chốt và dự thảo báo cáo.',
    issuingAgency: 'Tên cơ quan ở đầu báo cáo đã chốt và dự thảo báo cáo. Để trống: tên đơn vị tổng hợp.',
    issuingPlace: 'Địa danh ghi trước ngày, tháng, năm của báo cáo đã chốt và dự thảo báo cáo.',
    signTitle:
      'Chức danh của người ký ở cuối báo cáo đã chốt và dự thảo báo cáo, ví dụ “Giám đốc”, “KT. Giám đốc; Phó Giám đốc”: mỗi phần sau dấu “;” một dòng.',
    signerName: 'Họ và tên người ký, ghi dưới chữ ký. Để trống: báo cáo đã chốt để dòng chấm.',
    draftRecipients: 'Các nơi nhận ghi ở cuối báo cáo đã chốt và dự thảo báo cáo, cách nhau bằng dấu “;”.',
    oversightUnitCode:
      'Mã của đơn vị giám sát phong trào thi đua trong trang “Đơn vị”: “Email đầu mối” của đơn vị này nhập được “Thẩm định”, “Lý do lệch” ở trang “Chấm điểm”, mở được đợt chấm điểm và nhận thư về đơn vị còn thiếu kế hoạch, điển hình, báo cáo, điểm. “Không”: không giao cho đơn vị nào. Đổi xong, chạy lại “Thiết lập / Khôi phục mẫu”.',
    communicationUnitCode:
      'Mã của đơn vị phụ trách truyền thông của phong trào trong trang “Đơn vị”: “Email đầu mối” của đơn vị này nhập được “Duyệt truyền thông” ở trang “Điển hình” và nhận thư về điển hình chờ duyệt, đơn vị còn thiếu. “Không”: không giao cho đơn vị nào. Đổi xong, chạy lại “Thiết lập / Khôi phục mẫu”.',
    lateReportDays: 'Báo cáo chưa nộp được nêu trong báo cáo và thư nhắc trong bao nhiêu ngày kể từ hạn cuối.',
    reportYear:
      'Năm mà báo cáo tính, ví dụ 2025: nhiệm vụ có hạn cuối trong năm đó, nhiệm vụ năm trước chưa xong và nhiệm vụ chưa có hạn. Để trống: mọi năm.',
    disbursementThresholds:
      'Tỷ lệ giải ngân phải đạt theo quý của “Ngày chốt số”, ví dụ “15; 40; 60; 95”; thấp hơn thì phải ghi nguyên nhân chậm. Để trống: không xét.',
    difficultyDays: 'Số ngày làm việc để trả lời một vướng mắc kể từ ngày tiếp nhận, khi chưa ghi “Hạn trả lời”.',
    worstUnitsFirst:
      '“Theo thứ tự”: bảng theo đơn vị của báo cáo xếp theo cột “Thứ tự” của trang “Đơn vị”. “Quá hạn nhiều trước”: đơn vị có nhiều nhiệm vụ quá hạn đứng trước.',
  },
};
