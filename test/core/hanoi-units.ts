import type { Unit, UnitKind } from '../../src/core/directory/unit';

export function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    aliases: [],
    kind: undefined,
    order: 0,
    contactEmails: '',
    leaderEmails: '',
    sheetName: code,
    namesSheet: false,
    fileId: '',
    wantsReminders: true,
    validFrom: undefined,
    validTo: undefined,
    successorCode: '',
    note: '',
    rowNumber: 2,
    ...more,
  };
}

const cityBodies = [
  ['VPUBND', 'Văn phòng UBND Thành phố'],
  ['SNV', 'Sở Nội vụ'],
  ['STP', 'Sở Tư pháp'],
  ['STC', 'Sở Tài chính'],
  ['SCT', 'Sở Công Thương'],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường'],
  ['SXD', 'Sở Xây dựng'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['SVHTT', 'Sở Văn hóa và Thể thao'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo'],
  ['SYT', 'Sở Y tế'],
  ['TTTP', 'Thanh tra Thành phố'],
  ['SDTTG', 'Sở Dân tộc và Tôn giáo'],
  ['SDL', 'Sở Du lịch'],
  ['SQHKT', 'Sở Quy hoạch - Kiến trúc'],
  ['PVHCC', 'Trung tâm Phục vụ hành chính công'],
] as const;

const wards =
  'Ba Đình; Ngọc Hà; Giảng Võ; Hoàn Kiếm; Cửa Nam; Phú Thượng; Hồng Hà; Tây Hồ; Bồ Đề; Việt Hưng; Phúc Lợi; Long Biên; Nghĩa Đô; Cầu Giấy; Yên Hoà; Ô Chợ Dừa; Láng; Văn Miếu - Quốc Tử Giám; Kim Liên; Đống Đa; Hai Bà Trưng; Vĩnh Tuy; Bạch Mai; Vĩnh Hưng; Định Công; Tương Mai; Lĩnh Nam; Hoàng Mai; Hoàng Liệt; Yên Sở; Phương Liệt; Khương Đình; Thanh Xuân; Từ Liêm; Thượng Cát; Đông Ngạc; Xuân Đỉnh; Tây Tựu; Phú Diễn; Xuân Phương; Tây Mỗ; Đại Mỗ; Thanh Liệt; Kiến Hưng; Hà Đông; Yên Nghĩa; Phú Lương; Sơn Tây; Tùng Thiện; Dương Nội; Chương Mỹ';

const communes =
  'Sóc Sơn; Kim Anh; Trung Giã; Đa Phúc; Nội Bài; Đông Anh; Phúc Thịnh; Thư Lâm; Thiên Lộc; Vĩnh Thanh; Phù Đổng; Thuận An; Gia Lâm; Bát Tràng; Thanh Trì; Đại Thanh; Ngọc Hồi; Nam Phù; Yên Xuân; Quang Minh; Yên Lãng; Tiến Thắng; Mê Linh; Đoài Phương; Quảng Oai; Cổ Đô; Minh Châu; Vật Lại; Bất Bạt; Suối Hai; Ba Vì; Yên Bài; Phúc Thọ; Phúc Lộc; Hát Môn; Đan Phượng; Liên Minh; Ô Diên; Hoài Đức; Dương Hoà; Sơn Đồng; An Khánh; Quốc Oai; Kiều Phú; Hưng Đạo; Phú Cát; Thạch Thất; Hạ Bằng; Hoà Lạc; Tây Phương; Phú Nghĩa; Xuân Mai; Quảng Bị; Trần Phú; Hoà Phú; Thanh Oai; Bình Minh; Tam Hưng; Dân Hoà; Thường Tín; Hồng Vân; Thượng Phúc; Chương Dương; Phú Xuyên; Phượng Dực; Chuyên Mỹ; Đại Xuyên; Vân Đình; Ứng Thiên; Ứng Hoà; Hoà Xá; Mỹ Đức; Phúc Sơn; Hồng Sơn; Hương Sơn';

function places(kind: UnitKind, word: string, prefix: string, names: string): Unit[] {
  return names.split('; ').map((name, index) => unit(`${prefix}${index + 1}`, `${word} ${name}`, { kind }));
}

/** The city's reporting units, in protocol order. */
export const hanoiUnits: readonly Unit[] = [
  ...cityBodies.map(([code, name]) => unit(code, name)),
  ...places('ward', 'Phường', 'P', wards),
  ...places('commune', 'Xã', 'X', communes),
];
