import type { GuideLine } from './catalogue';

export const viBanner =
  'KHÔNG nhập nội dung mật. Bảng tính này không phải là hệ thống quản lý văn bản và không dùng cho tài liệu bí mật nhà nước.';

const title = (text: string): GuideLine => ({ style: 'title', text });
const heading = (text: string): GuideLine => ({ style: 'heading', text });
const text = (text: string): GuideLine => ({ style: 'text', text });
const term = (term: string, text: string): GuideLine => ({ style: 'text', term, text });
const status = (status: NonNullable<GuideLine['status']>, term: string, text: string): GuideLine => ({
  style: 'text',
  status,
  term,
  text,
});

/** The sheet `Hướng dẫn`. */
export const viGuide: readonly GuideLine[] = [
  title('HƯỚNG DẪN SỬ DỤNG BẢNG THEO DÕI NHIỆM VỤ'),
  { style: 'banner', text: viBanner },
  text(
    'Bảng tính giúp các đơn vị cập nhật nhiệm vụ được giao, giúp đơn vị tổng hợp theo dõi, báo cáo và nhắc việc. Thư nhắc là thư tự động, không thay thế văn bản đôn đốc chính thức.',
  ),

  heading('1. Đơn vị nhập gì'),
  text(
    'Mỗi đơn vị chỉ nhập vào trang của mình, mỗi nhiệm vụ một dòng. Các cột tiêu đề màu xám do hệ thống tính, không nhập.',
  ),
  term(
    'Mã nhiệm vụ',
    'Để trống: hệ thống cấp một lần và không đổi, ví dụ KH139-2025-SKHCN-007. Không sửa, không sao chép mã.',
  ),
  term('Nội dung nhiệm vụ', 'Ghi đúng như văn bản giao.'),
  term('Lĩnh vực', 'KHCN; ĐMST; CĐS; Khác. Nhiều lĩnh vực thì cách nhau bằng dấu “;”.'),
  term(
    'Văn bản giao',
    'Số, ký hiệu văn bản, ví dụ 139/KH-UBND; 5514/UBND-ĐMPT; 57-NQ/TW. Nhiều văn bản thì cách nhau bằng dấu “;”, văn bản chính ghi trước.',
  ),
  term(
    'Cơ quan chủ trì',
    'Đúng một đơn vị trong danh mục. Các đơn vị khác ghi ở “Cơ quan phối hợp”, cách nhau bằng dấu “;”.',
  ),
  term('Cán bộ đầu mối', 'Địa chỉ thư công vụ của người theo dõi; để trống thì thư gửi về “Email đầu mối” của đơn vị.'),
  term('Sản phẩm', 'Kết quả phải có: báo cáo, tờ trình, kế hoạch, quyết định, hệ thống, cơ sở dữ liệu…'),
  term(
    'Tiến độ',
    'Chưa triển khai; Đang thực hiện; Hoàn thành; Tạm dừng; Hủy. Chỉ chọn “Hoàn thành” khi sản phẩm đã gửi cấp có thẩm quyền.',
  ),
  term(
    'Ngày hoàn thành, Minh chứng',
    'Bắt buộc khi “Hoàn thành”: ngày gửi sản phẩm và số, ký hiệu văn bản hoặc liên kết. Dự thảo chưa phải là minh chứng.',
  ),
  term(
    'Gia hạn đến, Văn bản gia hạn',
    'Chỉ có hiệu lực khi ghi đủ ngày mới và văn bản cho phép. Khi chưa đủ, hạn cũ vẫn được áp dụng.',
  ),
  term('Nguyên nhân chậm', 'Bắt buộc khi quá hạn: ghi nguyên nhân và ngày cam kết hoàn thành.'),
  term('Khó khăn, vướng mắc', 'Ghi kèm “Đề xuất, kiến nghị” và cấp giải quyết. Nêu khó khăn không làm dừng thời hạn.'),
  term(
    'Nộp báo cáo',
    'Ở dòng thứ ba phía trên bảng: chọn “Đã nộp” hoặc “Không phát sinh” cho kỳ báo cáo, ghi ngày nộp (bắt buộc) và người nộp. Khi phải nộp nhiều báo cáo, ghi mã sau tình trạng: “Đã nộp BC05”, “Đã nộp BC01; BC05”; nộp cho kỳ trước thì ghi cả kỳ: “Đã nộp BC01-2025-Q4”. Trong bảng theo dõi có thể dùng menu Đôn Đốc > “Nộp báo cáo của đơn vị”, “Báo không phát sinh”.',
  ),

  heading('2. Cách ghi ngày và thời hạn'),
  term('14/10/2025', 'Ngày/tháng/năm. Hạn cuối là hết ngày 14/10/2025.'),
  term(
    'trước ngày 14/10/2025',
    'Hạn cuối là ngày 13/10/2025, trừ khi trang “Văn bản” ghi cách hiểu “Bao gồm” cho văn bản đó.',
  ),
  term('chậm nhất 14/10/2025; đến hết ngày 14/10/2025', 'Hạn cuối là ngày 14/10/2025.'),
  term('tháng 12/2025; quý IV/2025; năm 2025', 'Hạn cuối là ngày cuối tháng, cuối quý, cuối năm.'),
  term('trước quý IV/2025', 'Hạn cuối là ngày 30/9/2025.'),
  term(
    '10 ngày kể từ ngày giao; 10 ngày làm việc kể từ ngày giao',
    'Tính từ ngày liền sau “Ngày giao”; “ngày làm việc” thì không tính ngày nghỉ (xem trang “Ngày nghỉ”).',
  ),
  term('thường xuyên; hằng năm', 'Nhiệm vụ thường xuyên, không tính quá hạn.'),
  term('chờ …', 'Chưa có hạn, chờ một điều kiện; ghi rõ điều kiện, ví dụ “chờ Trung ương ban hành hướng dẫn”.'),

  heading('3. Ý nghĩa trạng thái'),
  status('overdue', 'Quá hạn', 'Đã qua hạn cuối mà chưa hoàn thành, hoặc báo hoàn thành mà chưa đủ minh chứng.'),
  status(
    'dueSoon',
    'Sắp đến hạn',
    'Còn không quá 7 ngày (đổi được trong trang “Cấu hình”). Đến hạn trong ngày chưa phải là quá hạn.',
  ),
  status('inTime', 'Đang thực hiện, trong hạn', 'Còn trên 7 ngày.'),
  status(
    'unconfirmed',
    'Báo hoàn thành, chờ xác nhận',
    'Thiếu ngày hoàn thành hoặc minh chứng: vẫn tính là chưa hoàn thành.',
  ),
  status('noDeadline', 'Chưa xác định thời hạn', 'Chưa ghi thời hạn: cần bổ sung, hoặc ghi “thường xuyên”, “chờ …”.'),
  status('doneOnTime', 'Hoàn thành đúng hạn', 'Ngày hoàn thành không sau hạn cuối.'),
  status('doneLate', 'Hoàn thành quá hạn', 'Ngày hoàn thành sau hạn cuối.'),
  status('doneUnassessed', 'Hoàn thành (không đánh giá hạn)', 'Đã hoàn thành, nhiệm vụ không có hạn.'),
  status('rolled', 'Chuyển tiếp', 'Đã giao lại bằng văn bản mới, theo mã khác; không tính vào tổng số.'),
  status('regular', 'Nhiệm vụ thường xuyên', 'Không có hạn, làm thường xuyên.'),
  status('waiting', 'Chờ điều kiện', 'Chưa có hạn, đang chờ điều kiện nêu ở cột “Thời hạn”.'),
  status('suspended', 'Tạm dừng theo chỉ đạo', 'Có văn bản của cấp có thẩm quyền ghi ở “Minh chứng”.'),
  status(
    'cancelled',
    'Hủy/Không thực hiện',
    'Có văn bản của cấp có thẩm quyền ghi ở “Minh chứng”; không tính vào tổng số.',
  ),

  heading('4. Kiểm tra và nhắc việc'),
  text(
    'Cột “Kiểm tra” nêu từng ô cần sửa và cách sửa; ô cần sửa được tô màu. Sửa xong, dòng báo tự mất. Dấu ⚠ là cảnh báo, cần xem lại.',
  ),
  text(
    'Mỗi người nhận nhiều nhất một thư trong một ngày làm việc, gộp mọi nhiệm vụ; không gửi vào ngày nghỉ. Khi mới lập bảng, “Chế độ thư” là “Xem trước”: chưa có thư nào được gửi.',
  ),
  text(
    'Không đổi tên, không xóa cột tiêu đề. Nếu lỡ tay, nhờ đơn vị tổng hợp chọn menu Đôn Đốc > Đơn vị tổng hợp > Thiết lập > “Thiết lập / Khôi phục mẫu”. Được thêm cột riêng ở bên phải và đổi chỗ các cột.',
  ),
  text(
    'Chỉ ghi họ tên, chức danh, thư công vụ. Không ghi số căn cước công dân, ngày sinh, số tài khoản, số điện thoại cá nhân.',
  ),

  heading('5. Dành cho đơn vị tổng hợp (menu Đôn Đốc > Đơn vị tổng hợp > Điều phối, chốt báo cáo)'),
  term(
    'Giao việc cho các đơn vị',
    'Ghi nhiệm vụ vào trang “Giao việc”; cột “Giao cho” ghi một hay nhiều đơn vị (cách nhau bằng “;”) hoặc cả loại: “các sở”, “tất cả phường, xã trừ Phường Ba Đình”. Giao nhiều đơn vị thì dòng đó giữ mã chung, mỗi đơn vị nhận một mã con (.1, .2 …). Mỗi dòng chỉ giao một lần.',
  ),
  term(
    'Tiếp nhận thay đổi của đơn vị',
    'Đơn vị tự sửa nội dung, văn bản, cơ quan chủ trì, thời hạn đã giao thì trang “Tổng hợp” vẫn giữ nội dung đã giao, cho tới khi đơn vị tổng hợp tiếp nhận. Thời hạn thay đổi được ghi vào “Lịch sử thời hạn”.',
  ),
  term(
    'Chốt báo cáo; So sánh hai báo cáo đã chốt',
    'Chốt là giữ nguyên trang “Báo cáo” đang hiển thị thành một trang được bảo vệ, tên theo mã báo cáo, không tính lại. Báo cáo sau nêu thay đổi so với bản chốt gần nhất.',
  ),
  term(
    'Bảng theo dõi cấp dưới',
    'Đơn vị có bảng theo dõi riêng: trang “Đơn vị” ghi “Mã tệp” của bảng đó và chọn “Kiểu nguồn” là “Bảng theo dõi cấp dưới”. Báo cáo có một dòng cho bảng đó, bấm dấu + ở lề để xem các đơn vị bên dưới. Chỉ đọc số liệu đã lập báo cáo, không ghi gì vào bảng cấp dưới. Trang ẩn “Đôn Đốc (số liệu)” là để bảng cấp trên đọc: không sửa tay.',
  ),

  heading('6. Cấp quyền lần đầu'),
  term(
    'Ai phải cấp quyền',
    'Người chỉ nhập liệu không phải cấp quyền gì: ô vừa nhập được kiểm tra ngay. Ai bấm một mục của menu Đôn Đốc lần đầu, và tài khoản bật chạy tự động, cấp quyền một lần.',
  ),
  term(
    'Màn hình cảnh báo',
    'Google hiện “Google chưa xác minh ứng dụng này”, vì tiện ích do chính cơ quan cài trong bảng tính này. Bấm “Nâng cao”, “Đi tới … (không an toàn)”, rồi “Cho phép”. Không chắc thì hỏi đơn vị tổng hợp trước khi bấm.',
  ),
  term(
    'Phiên bản mới xin thêm quyền',
    'Lượt chạy hằng ngày dừng lại, cho đến khi tài khoản đã bật chạy tự động bấm một mục bất kỳ của menu Đôn Đốc một lần và bấm “Cho phép”.',
  ),
];
