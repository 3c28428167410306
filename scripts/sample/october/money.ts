import { sampleUnitName } from '../units';
import type { Act } from './october-acts';

/** Invented for the sample, in million đồng: unit, what for, kind, allocated, adjusted, disbursed, forecast. */
const budgets = [
  ['SKHCN', 'Nhiệm vụ khoa học và công nghệ', 'Chi thường xuyên', '42.000', '-2.000', '15.000', '39.000'],
  ['STC', 'Hệ thống thông tin ngân sách', 'Chi thường xuyên', '18.500', '', '7.400', '18.000'],
  ['SYT', 'Hồ sơ sức khỏe điện tử', 'Chi đầu tư công', '60.000', '', '12.000', '41.000'],
  ['SGDDT', 'Học bạ số', 'Chi thường xuyên', '9.800', '1.200', '4.180', '10.600'],
  ['PHOANKIEM', 'Trung tâm phục vụ hành chính công', 'Chi thường xuyên', '2.400', '', '1.150', '2.350'],
] as const;

/** Money of five units, a request that was answered and one that is late; three targets, one of them to fall. */
export const moneyActs: readonly Act[] = [
  {
    at: '2025-10-13T14:00:00+07:00',
    act: (desk) => {
      for (const [code, title, kind, allocated, adjusted, disbursed, forecast] of budgets)
        desk.add('Kinh phí', {
          'Đơn vị': sampleUnitName(code),
          'Nội dung chi': title,
          Năm: '2025',
          'Loại kinh phí': kind,
          Nguồn: 'NS Thành phố',
          'Dự toán giao': allocated,
          ...(adjusted !== '' && { 'Điều chỉnh (±)': adjusted }),
          'Giải ngân lũy kế': disbursed,
          'Ước đến 31/12': forecast,
          'Ngày chốt số': '10/10/2025',
        });
      desk.add('Đề nghị kinh phí', {
        'Đơn vị': sampleUnitName('SGDDT'),
        Loại: 'Tăng',
        Năm: '2025',
        'Nội dung': 'Bổ sung kinh phí học bạ số',
        'Số tiền': '1.200',
        'Căn cứ': '139/KH-UBND',
        'Cấp thẩm quyền': 'UBND Thành phố',
        'Văn bản đề nghị': '301/TTr-SGDDT',
        'Ngày gửi': '01/09/2025',
        'Hạn trả lời': '30/09/2025',
        'Văn bản trả lời': '5120/UBND-KT',
        'Ngày trả lời': '25/09/2025',
        'Số tiền được duyệt': '1.200',
      });
      desk.add('Đề nghị kinh phí', {
        'Đơn vị': sampleUnitName('SYT'),
        Loại: 'Phân bổ',
        Năm: '2025',
        'Nội dung': 'Phân bổ vốn hồ sơ sức khỏe điện tử',
        'Số tiền': '20.000',
        'Căn cứ': '139/KH-UBND',
        'Cấp thẩm quyền': 'UBND Thành phố',
        'Văn bản đề nghị': '415/TTr-SYT',
        'Ngày gửi': '05/09/2025',
        'Hạn trả lời': '05/10/2025',
      });
      for (const [title, unit, measure, better, planned, actual] of [
        ['Hồ sơ dịch vụ công trực tuyến toàn trình', 'VPUBND', '%', 'Tăng', '80', '62,5'],
        ['Hồ sơ giải quyết trễ hạn', 'VPUBND', 'hồ sơ', 'Giảm', '500', '430'],
        ['Doanh nghiệp công nghệ số thành lập mới', 'SKHCN', 'doanh nghiệp', 'Tăng', '300', '214'],
      ] as const)
        desk.add('Chỉ tiêu', {
          'Tên chỉ tiêu': title,
          'Đơn vị': sampleUnitName(unit),
          'Đơn vị tính': measure,
          'Căn cứ': '139/KH-UBND',
          Năm: '2025',
          Chiều: better,
          'Kế hoạch': planned,
          'Thực hiện': actual,
          'Ngày số liệu': '30/09/2025',
        });
    },
  },
];
