import { foldText } from '../text/text';
import type { UnitKind } from './unit';

/** A unit as a directory begins with it. */
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  /** `;` between. */
  readonly aliases: string;
  readonly kind: UnitKind;
}

/** nld.com.vn and thanhnien.vn, 25/2/2025, name fifteen departments; the press counts seventeen bodies, of which one more is known by name. */
const cityBodies: readonly (readonly [code: string, name: string, aliases: string, kind: UnitKind])[] = [
  ['VPUBND', 'Văn phòng UBND Thành phố', 'Văn phòng UBND; VP UBND TP', 'department'],
  ['SNV', 'Sở Nội vụ', '', 'department'],
  ['STP', 'Sở Tư pháp', '', 'department'],
  ['STC', 'Sở Tài chính', '', 'department'],
  ['SCT', 'Sở Công Thương', '', 'department'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'department'],
  ['SXD', 'Sở Xây dựng', '', 'department'],
  ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN; Sở KHCN', 'department'],
  ['SVHTT', 'Sở Văn hóa và Thể thao', 'Sở VH&TT; Sở VHTT', 'department'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT; Sở GDĐT', 'department'],
  ['SYT', 'Sở Y tế', '', 'department'],
  ['TTTP', 'Thanh tra Thành phố', '', 'department'],
  ['SDTTG', 'Sở Dân tộc và Tôn giáo', '', 'department'],
  ['SDL', 'Sở Du lịch', '', 'department'],
  ['SQHKT', 'Sở Quy hoạch - Kiến trúc', 'Sở QHKT', 'department'],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công', 'Trung tâm PVHCC', 'equivalent'],
];

/** Official order since 1/7/2025: 51 wards. */
const wards =
  'Ba Đình; Ngọc Hà; Giảng Võ; Hoàn Kiếm; Cửa Nam; Phú Thượng; Hồng Hà; Tây Hồ; Bồ Đề; Việt Hưng; Phúc Lợi; Long Biên; Nghĩa Đô; Cầu Giấy; Yên Hoà; Ô Chợ Dừa; Láng; Văn Miếu - Quốc Tử Giám; Kim Liên; Đống Đa; Hai Bà Trưng; Vĩnh Tuy; Bạch Mai; Vĩnh Hưng; Định Công; Tương Mai; Lĩnh Nam; Hoàng Mai; Hoàng Liệt; Yên Sở; Phương Liệt; Khương Đình; Thanh Xuân; Từ Liêm; Thượng Cát; Đông Ngạc; Xuân Đỉnh; Tây Tựu; Phú Diễn; Xuân Phương; Tây Mỗ; Đại Mỗ; Thanh Liệt; Kiến Hưng; Hà Đông; Yên Nghĩa; Phú Lương; Sơn Tây; Tùng Thiện; Dương Nội; Chương Mỹ';

/** Official order since 1/7/2025: 75 communes. */
const communes =
  'Sóc Sơn; Kim Anh; Trung Giã; Đa Phúc; Nội Bài; Đông Anh; Phúc Thịnh; Thư Lâm; Thiên Lộc; Vĩnh Thanh; Phù Đổng; Thuận An; Gia Lâm; Bát Tràng; Thanh Trì; Đại Thanh; Ngọc Hồi; Nam Phù; Yên Xuân; Quang Minh; Yên Lãng; Tiến Thắng; Mê Linh; Đoài Phương; Quảng Oai; Cổ Đô; Minh Châu; Vật Lại; Bất Bạt; Suối Hai; Ba Vì; Yên Bài; Phúc Thọ; Phúc Lộc; Hát Môn; Đan Phượng; Liên Minh; Ô Diên; Hoài Đức; Dương Hoà; Sơn Đồng; An Khánh; Quốc Oai; Kiều Phú; Hưng Đạo; Phú Cát; Thạch Thất; Hạ Bằng; Hoà Lạc; Tây Phương; Phú Nghĩa; Xuân Mai; Quảng Bị; Trần Phú; Hoà Phú; Thanh Oai; Bình Minh; Tam Hưng; Dân Hoà; Thường Tín; Hồng Vân; Thượng Phúc; Chương Dương; Phú Xuyên; Phượng Dực; Chuyên Mỹ; Đại Xuyên; Vân Đình; Ứng Thiên; Ứng Hoà; Hoà Xá; Mỹ Đức; Phúc Sơn; Hồng Sơn; Hương Sơn';

/** A code that would be too long to be typed. */
const shortCodes: Readonly<Record<string, string>> = { 'Văn Miếu - Quốc Tử Giám': 'VANMIEUQTG' };

/** Hanoi's units in protocol order: city bodies, wards, communes. */
export function listHanoiUnits(): readonly ListedUnit[] {
  return [
    ...cityBodies.map(([code, name, aliases, kind]) => ({ code, name, aliases, kind })),
    ...listPlaces(wards, 'Phường', 'P', 'ward'),
    ...listPlaces(communes, 'Xã', 'X', 'commune'),
  ];
}

function listPlaces(list: string, word: string, prefix: string, kind: UnitKind): ListedUnit[] {
  return list.split('; ').map((name) => ({
    code: prefix + (shortCodes[name] ?? unitCodeOf(name)),
    name: `${word} ${name}`,
    aliases: '',
    kind,
  }));
}

/** Capital letters without accents, written together: `Hoàn Kiếm` is `HOANKIEM`. */
export function unitCodeOf(name: string): string {
  return foldText(name)
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]/g, '')
    .toUpperCase();
}
