import type { Directory } from '../../directory/unit';
import { foldText } from '../../text/text';

/** First words of units that only their accents tell from surnames: `Vụ` and `Vũ`, `Tổ` and `Tô`. */
const accentedUnit =
  /^(?:các |toàn bộ |tất cả )*(?:sở|ban|phòng|văn phòng|trung tâm|ủy ban|uỷ ban|phường|xã|quận|huyện|thị xã|thành phố|tỉnh|chi cục|cục|vụ|tổng cục|viện|trường|khoa|học viện|đoàn (?:thanh niên|tn|thể|trường|xã|phường|công tác|kiểm tra|hội)|hội|liên đoàn|công đoàn|công an|quân sự|bộ|tổ|đội|nhóm|khối|bộ phận|thanh tra|thành ủy|tỉnh ủy|huyện ủy|đảng ủy|chi bộ|đảng bộ|mặt trận|ban giám hiệu|hội đồng|bệnh viện|trạm|công ty|tổng công ty|tập đoàn|ngân hàng|kho bạc|thuế|hải quan|tòa án|viện kiểm sát|đơn vị|cơ quan|địa phương|thư viện|y tế|kế toán|văn thư|chuyên môn|giáo viên chủ nhiệm|gvcn|doanh nghiệp)(?![\p{L}])/iu;
const plainUnit =
  /^(?:p|vp|tt|ubnd|hdnd|mttq|ubmttq|bgh|bgd|bql|bcd|bch|lđlđ|dtn|tnxp|vpub|cd|tccm|to cm|gvcn|gvbm|kt|vt)(?:\.| |$)/;
const englishUnit =
  /\b(?:departments?|depts?|divisions?|offices?|ministry|ministries|bureau|agency|agencies|authority|committees?|council|commission|board|teams?|units?|cent(?:er|re)|school|faculty|hospital|section|directorate|secretariat|group|company|corp|inc|ltd|university|bank|finance|procurement|operations|engineering|marketing|sales|administration|planning|audit|legal|communications|hr|it|pmo|pmu|ict|m&e|management|facilities|security|logistics|research|programme|program)\b/i;
const acronym = /^(?:[A-ZĐ][A-ZĐ0-9&.-]{2,11}|IT|HR|PR|QA|CĐ|ĐU)$/;

/** True for what names an office rather than a person: by the directory, by its first word, or as an abbreviation. */
export function isUnitLike(text: string, directory?: Directory): boolean {
  const [piece = ''] = piecesOf(text);
  if (piece === '') return false;
  if (accentedUnit.test(piece) || plainUnit.test(foldText(piece)) || acronym.test(piece)) return true;
  if (englishUnit.test(piece) && piece.length <= 60) return true;
  return directory !== undefined && directory.match(piece).kind === 'one' && !isPersonLike(piece);
}

const mail = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const address = /^(?:đ\/c|đc|đ\.c|đồng chí|ông|bà|anh|chị|cô|thầy|mr|mrs|ms|dr|prof|ths|ts|pgs|gs|gv)[. ]/i;
const surname =
  /^(?:nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trịnh|tô|lương|mai|cao|hà|tạ|phùng|chu|vương|thái|quách|la|lại|kiều|đào|triệu|nghiêm|tống|giáp|khuất|tăng|trương|lưu|doãn|đàm|ninh|phí) /i;
const capitalised = /^(?:\p{Lu}[\p{L}'’.-]*)(?: (?:\p{Lu}[\p{L}'’.-]*|van|de|bin|al))*$/u;

/** True for what names a person: an address, a form of address, a surname, or a few capitalised words. */
export function isPersonLike(text: string): boolean {
  const [piece = ''] = piecesOf(text);
  if (piece === '') return false;
  if (mail.test(piece) || address.test(piece)) return true;
  const words = piece.split(' ').length;
  if (words > 5 || piece.length > 40) return false;
  if (accentedUnit.test(piece) || plainUnit.test(foldText(piece)) || englishUnit.test(piece)) return false;
  if (acronym.test(piece)) return false;
  return (surname.test(piece) && words >= 2) || capitalised.test(piece);
}

function piecesOf(text: string): readonly string[] {
  return text
    .split(/[;\n,]|(?<=\p{L}) [-–] (?=\p{L})/u)
    .map((piece) => piece.replace(/^[\s*+•–-]+|[\s.]+$/g, ''))
    .filter((piece) => piece !== '');
}
