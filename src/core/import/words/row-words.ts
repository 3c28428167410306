import { foldText } from '../../text/text';

const total =
  /^(?:tong cong|tong so(?: nhiem vu| cong viec| dau viec)?|tong|cong|cong (?:muc|phan|nhom|[ivx]+)(?: [ivx\d]+)?|luy ke|grand total|total(?: (?:number of )?(?:actions?|tasks?|items?|activit(?:y|ies)|recommendations?|commitments?|projects?|measures?))?|sub[ -]?total|sum)(?: ?\([^)]*\))?(?:$| ?[:=]| ?\d| [ivx]+$|(?: nhiem vu| so)? ?[:(])/;
const note =
  /^(?:\(?\*+\)? |ghi chu|luu y|chu thich|chu giai|chu y|giai thich|nguon(?: so lieu)?|note|notes|source|legend)(?: ?[:.(]|$| \d)|^\*+[^*]/;
const footer =
  /^(?:noi nhan|noi gui|nguoi (?:lap|tong hop|bao cao|ky|kiem tra)|lap bieu|can bo tong hop|thu truong|giam doc|pho giam doc|chu tich|pho chu tich|truong (?:phong|ban|don vi)|pho truong phong|chanh van phong|hieu truong|pho hieu truong|vien truong|cuc truong|vu truong|bo truong|(?:kt|tm|tl|tuq|q)\. ?[a-z]|(?:kt|tm|tl|tuq) |xac nhan cua|ky thay|thay mat|\(?ky(?:,| va| ten|\))|\(?da ky|prepared by|approved by|reviewed by|submitted by|signature|signed|to truong|ke toan truong|can bo phu trach)/;
const footerEnd =
  /^(?:bieu|tong hop|bao cao|danh sach|ke hoach|ten|so lieu|tra|duyet|dong dau|ghi ro|ho ten|don vi|so|ubnd|uy ban|ban|phong|chuyen mon|co quan|bo|hanh chinh|doanh nghiep)/;
const deed =
  / (?:chi dao|ra soat|kiem tra|don doc|chu tri|xay dung|trien khai|thuc hien|phoi hop|tham muu|trinh|cu can bo|hop voi|lam viec voi|ky ban hanh|ban hanh|phe duyet)(?: |$)/;
const placeAndDay = /ngay ?(?:\d{1,2}|[. …_]+) ?thang ?(?:\d{1,2}|[. …_]+) ?nam ?(?:\d{2,4}|20|[. …_])/;

/** `TỔNG CỘNG`, `Tổng số: 12 nhiệm vụ`, `Cộng mục I`; not `Tổng hợp, báo cáo …` nor `Công bố …`. */
export function isTotalText(text: string): boolean {
  return total.test(foldText(text));
}

/** `Ghi chú: …`, `* Những nhiệm vụ …`. */
export function isNoteText(text: string): boolean {
  return note.test(foldText(text));
}

/** Where the foot of a printed table begins: places to send to, who made and who signs it, place and day. */
export function isFooterText(text: string): boolean {
  const folded = foldText(text);
  const match = footer.exec(folded);
  if (match !== null) return folded.length <= 60 || /^noi nhan/.test(folded) ? isOffice(folded, match[0]) : false;
  return folded.length <= 60 && placeAndDay.test(folded);
}

/** `Giám đốc Sở` signs; `Giám đốc Sở Tài chính chỉ đạo …` is the beginning of a task. */
function isOffice(folded: string, start: string): boolean {
  const rest = folded.slice(start.length).replace(/^[ .,:;()/-]+/, '');
  return (
    rest === '' ||
    /^(?:noi nhan|noi gui|kt|tm|tl|tuq|q\.|ky|\(ky|xac nhan|nguoi (?:lap|ky)|(?:prepared|approved|reviewed|submitted) by|sign)/.test(
      start,
    ) ||
    (footerEnd.test(rest) && !deed.test(rest))
  );
}
