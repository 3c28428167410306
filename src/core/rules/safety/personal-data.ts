import { normalizeText } from '../../text/text';

const link = /https?:\/\/\S+/gi;

/** Twelve digits of a citizen's number, in one run or in groups of three. */
const twelveDigits = /(?<![\w./-])\d{3}([ .]?)\d{3}\1\d{3}\1\d{3}(?![\w/-]|\.\d)/g;
const namedNumber =
  /(?<![\p{L}\p{M}])(?:cccd|cmnd|cmtnd|cmt|căn cước(?: công dân)?|chứng minh (?:nhân dân|thư)|định danh cá nhân|hộ chiếu)(?![\p{L}\p{M}])\D{0,12}?(\d[\d .]{7,14}\d)/giu;
const passportNumber = /(?<![\p{L}\p{M}])hộ chiếu\D{0,12}?(?<![A-Z])[A-Z]\d{7,8}(?!\d)/iu;
const accountNumber =
  /(?<![\p{L}\p{M}])(?:số tài khoản|stk|tài khoản số|account (?:no|number))(?:\s+ngân hàng)?\s*[.:–-]?\s*(?:là\s+)?(\d[\d .-]{6,22}\d)/giu;
const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const notDigit = /\D/g;

/** Whether a text holds a citizen's, passport or bank account number. Amounts, dates, symbols and links are none of these. */
export function hasPersonalNumber(raw: string): boolean {
  const text = normalizeText(raw).replace(link, ' ');
  for (const [digits] of text.matchAll(twelveDigits)) if (isCitizenNumber(digits.replace(notDigit, ''))) return true;
  for (const match of text.matchAll(namedNumber))
    if (hasLength(match[1], 9, 9) || hasLength(match[1], 12, 12)) return true;
  for (const match of text.matchAll(accountNumber)) if (hasLength(match[1], 8, 19)) return true;
  return passportNumber.test(text);
}

function hasLength(number: string | undefined, least: number, most: number): boolean {
  if (number === undefined || thousands.test(number)) return false;
  const { length } = number.replace(notDigit, '');
  return length >= least && length <= most;
}

/**
 * Codes of the 63 provinces before 1/7/2025, as citizen numbers bear them; commonly given with Circular 59/2021/TT-BCA, whose annex was not
 * at hand. A wrong entry here makes a number pass unseen, or an alarm too many.
 */
const provinces = new Set(
  (
    '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 ' +
    '046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 ' +
    '094 095 096'
  ).split(' '),
);

/** Province, then sex and century of birth (0, 1: the 1900s; 2, 3: the 2000s), then the year's last two digits. */
function isCitizenNumber(digits: string): boolean {
  if (!provinces.has(digits.slice(0, 3))) return false;
  const century = digits.charCodeAt(3) - 48;
  const year = Number(digits.slice(4, 6));
  return century <= 1 ? year >= 20 : century <= 3 && year <= 30;
}
