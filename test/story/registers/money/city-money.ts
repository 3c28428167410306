export const skhcn = 'Sở Khoa học và Công nghệ';
export const stc = 'Sở Tài chính';
const usual = { Năm: '2025', 'Ngày chốt số': '10/10/2025' };

/** The figures that the city published on 24/11/2025, over two units. */
export const cityRows = [
  {
    ...usual,
    'Đơn vị': skhcn,
    'Nội dung chi': 'Nhiệm vụ khoa học và công nghệ',
    'Loại kinh phí': 'Chi thường xuyên',
    Nguồn: 'NS Thành phố',
    'Dự toán giao': '500.000',
    'Điều chỉnh (±)': '-100.000',
    'Giải ngân lũy kế': '150.000',
    'Ước đến 31/12': '300.000',
  },
  {
    ...usual,
    'Đơn vị': skhcn,
    'Nội dung chi': 'Dự án đầu tư của Thành phố',
    'Loại kinh phí': 'Chi đầu tư công',
    Nguồn: 'NS Thành phố',
    'Dự toán giao': '33.389',
    'Giải ngân lũy kế': '11.168',
    'Ước đến 31/12': '33.389',
  },
  {
    ...usual,
    'Đơn vị': stc,
    'Nội dung chi': 'Dự án đầu tư của Trung ương',
    'Loại kinh phí': 'Chi đầu tư công',
    Nguồn: 'NS Trung ương',
    'Dự toán giao': '51.600',
    'Giải ngân lũy kế': '0',
    'Ước đến 31/12': '50.000',
  },
  {
    ...usual,
    'Đơn vị': stc,
    'Nội dung chi': 'Chuyển đổi số',
    'Loại kinh phí': 'Chi thường xuyên',
    Nguồn: 'NS Thành phố',
    'Dự toán giao': '329.908',
    'Điều chỉnh (±)': '-196.804',
    'Giải ngân lũy kế': '50.000',
    'Ước đến 31/12': '152.790',
  },
];
