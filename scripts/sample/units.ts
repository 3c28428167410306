import { foldText } from '../../src/core/text/text';

/** One row of the sheet `Đơn vị`, as typed. */
export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: string;
  readonly kind: string;
  readonly contactEmail: string;
  readonly leaderEmail: string;
  /** Filled for units that keep their tasks on a sheet of this workbook. */
  readonly sheetName: string;
  readonly note: string;
}

/** Every address of the sample lies under a domain that RFC 2606 reserves. */
export const sampleDomain = 'hanoi.example';

/** City bodies: nld.com.vn and thanhnien.vn, 25/2/2025, name fifteen departments; the press counts 17 bodies with these two. */
const cityBodies: readonly (readonly [code: string, name: string, aliases: string, kind?: string, note?: string])[] = [
  ['VPUBND', 'Văn phòng UBND Thành phố', 'Văn phòng UBND; VP UBND TP'],
  ['SNV', 'Sở Nội vụ', ''],
  ['STP', 'Sở Tư pháp', ''],
  ['STC', 'Sở Tài chính', ''],
  ['SCT', 'Sở Công Thương', ''],
  ['SNNMT', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT'],
  ['SXD', 'Sở Xây dựng', ''],
  ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN; Sở KHCN'],
  ['SVHTT', 'Sở Văn hóa và Thể thao', 'Sở VH&TT; Sở VHTT'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT; Sở GDĐT'],
  ['SYT', 'Sở Y tế', ''],
  ['TTTP', 'Thanh tra Thành phố', ''],
  ['SDTTG', 'Sở Dân tộc và Tôn giáo', ''],
  ['SDL', 'Sở Du lịch', ''],
  ['SQHKT', 'Sở Quy hoạch - Kiến trúc', 'Sở QHKT'],
  ['CQTD', 'Cơ quan tương đương sở', '', 'Cơ quan tương đương', 'Thay bằng tên chính thức khi nhập danh mục'],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công', 'Trung tâm PVHCC', 'Cơ quan tương đương'],
];

/** Official order since 1/7/2025: 51 wards. */
const wards =
  'Ba Đình; Ngọc Hà; Giảng Võ; Hoàn Kiếm; Cửa Nam; Phú Thượng; Hồng Hà; Tây Hồ; Bồ Đề; Việt Hưng; Phúc Lợi; Long Biên; Nghĩa Đô; Cầu Giấy; Yên Hoà; Ô Chợ Dừa; Láng; Văn Miếu - Quốc Tử Giám; Kim Liên; Đống Đa; Hai Bà Trưng; Vĩnh Tuy; Bạch Mai; Vĩnh Hưng; Định Công; Tương Mai; Lĩnh Nam; Hoàng Mai; Hoàng Liệt; Yên Sở; Phương Liệt; Khương Đình; Thanh Xuân; Từ Liêm; Thượng Cát; Đông Ngạc; Xuân Đỉnh; Tây Tựu; Phú Diễn; Xuân Phương; Tây Mỗ; Đại Mỗ; Thanh Liệt; Kiến Hưng; Hà Đông; Yên Nghĩa; Phú Lương; Sơn Tây; Tùng Thiện; Dương Nội; Chương Mỹ';

/** Official order since 1/7/2025: 75 communes. */
const communes =
  'Sóc Sơn; Kim Anh; Trung Giã; Đa Phúc; Nội Bài; Đông Anh; Phúc Thịnh; Thư Lâm; Thiên Lộc; Vĩnh Thanh; Phù Đổng; Thuận An; Gia Lâm; Bát Tràng; Thanh Trì; Đại Thanh; Ngọc Hồi; Nam Phù; Yên Xuân; Quang Minh; Yên Lãng; Tiến Thắng; Mê Linh; Đoài Phương; Quảng Oai; Cổ Đô; Minh Châu; Vật Lại; Bất Bạt; Suối Hai; Ba Vì; Yên Bài; Phúc Thọ; Phúc Lộc; Hát Môn; Đan Phượng; Liên Minh; Ô Diên; Hoài Đức; Dương Hoà; Sơn Đồng; An Khánh; Quốc Oai; Kiều Phú; Hưng Đạo; Phú Cát; Thạch Thất; Hạ Bằng; Hoà Lạc; Tây Phương; Phú Nghĩa; Xuân Mai; Quảng Bị; Trần Phú; Hoà Phú; Thanh Oai; Bình Minh; Tam Hưng; Dân Hoà; Thường Tín; Hồng Vân; Thượng Phúc; Chương Dương; Phú Xuyên; Phượng Dực; Chuyên Mỹ; Đại Xuyên; Vân Đình; Ứng Thiên; Ứng Hoà; Hoà Xá; Mỹ Đức; Phúc Sơn; Hồng Sơn; Hương Sơn';

const longNames: Readonly<Record<string, string>> = { 'Văn Miếu - Quốc Tử Giám': 'VANMIEUQTG' };

/** Units that let their leader hear of a task three days late. */
const leadersOptedIn = new Set(['STC', 'SNV', 'VPUBND', 'PHOANKIEM']);

/** The 143 units of Hanoi in protocol order: 17 city bodies, 51 wards, 75 communes. */
export function listSampleUnits(codesWithSheet: ReadonlySet<string>): SampleUnit[] {
  const bodies = cityBodies.map(([code, name, aliases, kind = 'Sở', note = '']) => ({
    code,
    name,
    aliases,
    kind,
    note,
  }));
  const places = [...placeUnits(wards, 'Phường', 'P'), ...placeUnits(communes, 'Xã', 'X')];
  return [...bodies, ...places].map((unit) => ({
    ...unit,
    contactEmail: `daumoi.${unit.code.toLowerCase()}@${sampleDomain}`,
    leaderEmail: leadersOptedIn.has(unit.code) ? `lanhdao.${unit.code.toLowerCase()}@${sampleDomain}` : '',
    sheetName: codesWithSheet.has(unit.code) ? unit.code : '',
  }));
}

function placeUnits(list: string, kind: string, prefix: string) {
  return list.split('; ').map((name) => ({
    code:
      prefix +
      (longNames[name] ??
        foldText(name)
          .replace(/[^a-z0-9]/g, '')
          .toUpperCase()),
    name: `${kind} ${name}`,
    aliases: '',
    kind,
    note: '',
  }));
}
