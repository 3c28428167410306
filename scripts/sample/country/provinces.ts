/**
 * The 34 provincial units of Viet Nam since 1 July 2025, 6 cities and 28 provinces, in the order of the state's list of codes: Resolution
 * 202/2025/QH15 of 12 June 2025 on their arrangement, and Decision 19/2025/QĐ-TTg of 30 June 2025 with the list. Read again in the press:
 * https://nghean24h.vn/34-tinh-thanh-du-kien-hoat-dong-ngay-tu-ngay-172025-a753727.html
 */
const names: readonly (readonly [code: string, name: string, isCity?: true])[] = [
  ['HN', 'Hà Nội', true],
  ['CB', 'Cao Bằng'],
  ['TQ', 'Tuyên Quang'],
  ['DB', 'Điện Biên'],
  ['LCH', 'Lai Châu'],
  ['SL', 'Sơn La'],
  ['LCA', 'Lào Cai'],
  ['TNG', 'Thái Nguyên'],
  ['LS', 'Lạng Sơn'],
  ['QNI', 'Quảng Ninh'],
  ['BN', 'Bắc Ninh'],
  ['PT', 'Phú Thọ'],
  ['HP', 'Hải Phòng', true],
  ['HY', 'Hưng Yên'],
  ['NB', 'Ninh Bình'],
  ['TH', 'Thanh Hóa'],
  ['NA', 'Nghệ An'],
  ['HT', 'Hà Tĩnh'],
  ['QT', 'Quảng Trị'],
  ['HUE', 'Huế', true],
  ['DN', 'Đà Nẵng', true],
  ['QNG', 'Quảng Ngãi'],
  ['GL', 'Gia Lai'],
  ['KH', 'Khánh Hòa'],
  ['DL', 'Đắk Lắk'],
  ['LD', 'Lâm Đồng'],
  ['DNA', 'Đồng Nai'],
  ['HCM', 'Hồ Chí Minh', true],
  ['TNI', 'Tây Ninh'],
  ['DT', 'Đồng Tháp'],
  ['VL', 'Vĩnh Long'],
  ['AG', 'An Giang'],
  ['CT', 'Cần Thơ', true],
  ['CM', 'Cà Mau'],
];

export interface Province {
  readonly code: string;
  readonly name: string;
  /** `Thành phố Hà Nội`, `Tỉnh Cao Bằng`. */
  readonly fullName: string;
}

export const provinces: readonly Province[] = names.map(([code, name, isCity]) => ({
  code,
  name,
  fullName: `${isCity === true ? 'Thành phố' : 'Tỉnh'} ${name}`,
}));
