import { normalizeText } from '../../text/text';

/** `mật` as a word, or letter-spaced as on a stamp. */
const secretWord = /(?<![\p{L}\p{M}])(?:mật|M\s+Ậ\s+T)(?![\p{L}\p{M}])/giu;
const word = /[\p{L}\p{M}]+/gu;
const lastWords = /(?:([\p{L}\p{M}]+)[^\p{L}\p{M}]+)?([\p{L}\p{M}]+)[ \t]*$/u;
const nextWord = /^[ \t]*([\p{L}\p{M}]+)/u;
const deniesSecrecy = /^\s*(?:[:=]|là)?\s*(?:thường|không)(?![\p{L}\p{M}])/iu;

/** mật độ, mật khẩu, mật mã, mật ong, mật thiết…: other words that begin with `mật`. */
const harmlessAfter = new Set(
  'độ khẩu mã ong thiết vụ đàm danh báo lệnh phục thư nghị hoa mía rắn bò lợn đường tông thám hiệu tụy gấu'.split(' '),
);
/** bảo mật, bí mật, gan mật, ong mật, trăng mật…: other words that end with `mật`. */
const harmlessBefore = new Set(
  'bảo bí cơ thân ngọt đường túi ống cẩn trăng lấy sỏi dịch rỉ khoai ong gan gấu tắc hút không'.split(' '),
);
const degrees = new Set(['độ', 'tối', 'tuyệt', 'dấu']);
const papers = new Set(
  (
    'tài liệu;văn bản;công văn;hồ sơ;kế hoạch;báo cáo;quyết định;đề án;thông tin;chỉ thị;nghị quyết;tờ trình;công điện;' +
    'thông báo;phụ lục;danh mục;dự thảo;phương án'
  ).split(';'),
);

/**
 * Whether a text bears a secrecy mark: the stamps MẬT, TỐI MẬT, TUYỆT MẬT, "độ mật", "tài liệu mật", "(Mật)". It says no to bảo mật,
 * mật độ, mật khẩu, mật ong, and to "nhiệm vụ mật – theo dõi ngoài hệ thống", which is what such a row may say.
 */
export function hasSecrecyMark(raw: string): boolean {
  const text = normalizeText(raw);
  secretWord.lastIndex = 0;
  for (let match = secretWord.exec(text); match !== null; match = secretWord.exec(text)) {
    if (isMark(text, match.index, match[0])) {
      secretWord.lastIndex = 0;
      return true;
    }
  }
  return false;
}

function isMark(text: string, start: number, mark: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(start + mark.length, start + mark.length + 24);
  const following = nextWord.exec(after)?.[1]?.toLowerCase() ?? '';
  if (harmlessAfter.has(following)) return false;
  const preceding = lastWords.exec(before);
  const last = preceding?.[2]?.toLowerCase() ?? '';
  if (harmlessBefore.has(last)) return false;
  if (degrees.has(last)) return !deniesSecrecy.test(after);
  if (papers.has(`${preceding?.[1]?.toLowerCase() ?? ''} ${last}`)) return true;
  return isStamp(text, mark, before, after);
}

const opensHere = /(?:^|[([{\n])\s*$/;
const closesHere = /^\s*(?:$|[)\]}\n])/;
const separatorBefore = /[-–—:;,/]\s*$/;
const separatorAfter = /^\s*[-–—:;,/.!]/;

/** A stamp stands by itself: the whole cell, in brackets, set off by a dash, or in capitals among small letters. */
function isStamp(text: string, mark: string, before: string, after: string): boolean {
  const opens = opensHere.test(before);
  const closes = closesHere.test(after);
  if (opens && closes) return true;
  if (mark.charAt(0) !== 'M') return false;
  if (opens && separatorAfter.test(after)) return true;
  if (separatorBefore.test(before) && (closes || after.trim() === '.')) return true;
  return mark === mark.toUpperCase() && (!isShouting(text) || opens || closes);
}

/** True for a text without small letters: there, capitals mark nothing. */
function isShouting(text: string): boolean {
  let words = 0;
  for (const [letters] of text.matchAll(word)) {
    if (letters !== letters.toUpperCase()) return false;
    words += 1;
  }
  return words > 3;
}
