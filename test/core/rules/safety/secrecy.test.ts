import { describe, expect, it } from 'vitest';
import { hasPersonalNumber } from '../../../../src/core/rules/safety/personal-data';
import { hasSecrecyMark } from '../../../../src/core/rules/safety/secrecy';
import { isSecretText } from '../../../../src/core/rules/safety/withholding';

const secret = [
  'MẬT',
  'Mật',
  'mật',
  'TỐI MẬT',
  'tối mật',
  'TUYỆT MẬT',
  'Tuyệt mật',
  'M Ậ T',
  'Kế hoạch phòng thủ khu vực (MẬT)',
  'Kế hoạch phòng thủ khu vực (Mật)',
  'Kế hoạch phòng thủ khu vực [mật]',
  'MẬT - Kế hoạch bảo đảm an ninh',
  'Mật: phương án tác chiến',
  'Phương án tác chiến - MẬT',
  'Phương án tác chiến – Mật.',
  '12/KH-UBND, MẬT',
  'Văn bản MẬT về quốc phòng',
  'Xử lý tài liệu mật của Bộ',
  'Sao gửi văn bản mật',
  'công văn mật số 12',
  'Lập hồ sơ mật',
  'độ mật: Tối mật',
  'Xác định độ mật của văn bản',
  'đóng dấu mật',
  'TÀI LIỆU MẬT KHÔNG PHỔ BIẾN RỘNG RÃI',
  'Tài liệu mật'.normalize('NFD'),
  'KẾ HOẠCH PHÒNG THỦ (TỐI MẬT)',
  'Báo cáo kết quả\nMẬT\nKính gửi',
  'SỔ MẬT SỐ 2',
  'Mật. Phương án tác chiến',
  'Mật! Phương án tác chiến',
  'Phương án tác chiến / Mật',
  'Phương án tác chiến\nMật',
  '{mật}',
  'Phương án; Mật)',
  'độ mật cao nhất',
  'độ mật: thườngg',
  'PHƯƠNG ÁN TÁC CHIẾN MẬT',
  'MẬT PHƯƠNG ÁN TÁC CHIẾN',
  'BA CHỮ MẬT',
  'thông tin bảo mật: MẬT',
];

const notSecret = [
  '',
  'Tăng cường bảo mật thông tin',
  'BẢO MẬT',
  'CHỦ ĐỘNG BẢO MẬT THÔNG TIN',
  'Đổi mật khẩu định kỳ',
  'MẬT KHẨU',
  'quy định mật khẩu (mật khẩu mạnh)',
  'Giảm mật độ xây dựng',
  'Mật độ dân số khu vực nội đô',
  'MẬT ĐỘ XÂY DỰNG',
  'Mô hình nuôi ong lấy mật',
  'sản phẩm OCOP mật ong',
  'nuôi ong mật',
  'Ứng dụng mật mã, chữ ký số',
  'Ban Cơ yếu: sản phẩm mật mã dân sự',
  'phối hợp mật thiết',
  'quan hệ thân mật',
  'Tập huấn Luật Bảo vệ bí mật nhà nước',
  'BÍ MẬT NHÀ NƯỚC',
  'bí mật kinh doanh',
  'khám chuyên khoa gan mật',
  'sỏi mật',
  'phẫu thuật túi mật',
  'tuần trăng mật',
  'mật vụ',
  'Văn bản không mật',
  'độ mật: Thường',
  'độ mật: không',
  'nhiệm vụ mật – theo dõi ngoài hệ thống',
  'thôn Mật Sơn',
  'mất mật khẩu (MẬT KHẨU)',
  'Cập nhật luật, thuật toán bậc nhất',
  'mắt, mặt, mất',
  'tài liệu mật mã học',
  'thông tin mật khẩu',
  'TRỒNG CÂY MẬT NHÂN',
  'Phường Lam Sơn, Mật Sơn',
  'Xem thôn Mật.',
  'nội dung: mật.',
  'Xem Mật: trang 2',
  'PHƯỜNG LAM SƠN MẬT SƠN',
  'Độ mật là thường',
  'độ mật = Không',
  'tài liệu; mật thư',
  'bậtmật, mậta',
];

const personal = [
  'CCCD 001085012345',
  'số 001085012345',
  '001 085 012 345',
  '001.085.012.345',
  'Nguyễn Văn An, 079199001234',
  'sinh sau: 001304012345',
  'CMND: 012345678',
  'căn cước công dân số 036 090 001 234',
  'số định danh cá nhân: 034187654321',
  'STK 1234567890123 Vietcombank',
  'số tài khoản: 0011.0012.34567',
  'Tài khoản số 19036542178011',
  'hộ chiếu C1234567',
  'stk: 102 8765 4321',
];

const notPersonal = [
  '',
  '31/12/2025',
  '31.12.2025',
  'giai đoạn 2025-2030',
  '1.234.567.890 đồng',
  'kinh phí 914.897 triệu đồng',
  'tổng 123456789012 đồng',
  '202510101530',
  'điện thoại 0912345678',
  '024 3825 3536',
  'https://drive.google.com/file/d/001085012345678/view',
  'mã định danh 000.00.12.H26',
  'hồ sơ 000.00.12.H26-250101-0001',
  '5514/UBND-ĐMPT ngày 10/10/2025',
  'cấp 12.000.000 tài khoản định danh',
  'số tài khoản định danh điện tử đạt 10.500.000',
  'số tài khoản: 1.200.000',
  'cấp căn cước cho 123.456.789 người',
  'mã 999999999999',
  'KH139-2025-SKHCN-001',
  'ISBN 978-604-80-1234-5',
];

describe('secrecy marks (V52)', () => {
  it.each(secret)('are seen in “%s”', (text) => {
    expect(hasSecrecyMark(text)).toBe(true);
    expect(isSecretText(text)).toBe(true);
  });

  it.each(notSecret)('are not seen in “%s”', (text) => {
    expect(hasSecrecyMark(text)).toBe(false);
    expect(isSecretText(text)).toBe(false);
  });
});

describe('personal numbers (V51)', () => {
  it.each(personal)('are seen in “%s”', (text) => {
    expect(hasPersonalNumber(text)).toBe(true);
    expect(isSecretText(text)).toBe(true);
  });

  it.each(notPersonal)('are not seen in “%s”', (text) => {
    expect(hasPersonalNumber(text)).toBe(false);
    expect(isSecretText(text)).toBe(false);
  });
});
