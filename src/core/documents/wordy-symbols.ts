import type { DocumentRegister } from './document';
import { codePrefixOf, isWellFormedSymbol, parseSymbols } from './document-symbol';

const wordyStart =
  /^(?:(?:theo|tại|căn cứ) )?(?:(?:kế hoạch|công văn|quyết định|thông báo|chỉ thị|nghị quyết|kết luận|tờ trình|báo cáo|chương trình|văn bản|vb|kh|cv|qđ|tb|ct|nq|kl)(?: số)?|số)[ :.]*(?=\d)/iu;

/** The pieces of a cell that names documents, by line and `;`. */
export function splitDocuments(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/**
 * The symbol of a document that is named in words and by nothing but its symbol or its number: `Công văn số 5514/UBND-ĐMPT`, and `KH 139` where the register has
 * one plan of that number. Undefined where more stands beside it.
 */
export function symbolInWords(piece: string, documents: DocumentRegister | undefined): string | undefined {
  const bare = piece.replace(wordyStart, '');
  const [symbol, ...more] = parseSymbols(bare);
  if (symbol === bare && more.length === 0 && isWellFormedSymbol(symbol))
    return documents?.find(symbol)?.symbol ?? symbol;
  return namedByNumber(piece, documents);
}

const kindAndNumber =
  /^(kế hoạch|kh|công văn|cv|quyết định|qđ|thông báo|tb|chỉ thị|ct|nghị quyết|nq|kết luận|kl)(?: số)?[ .:]*(\d{1,5})$/iu;
const lettersOf: { readonly [word: string]: string } = {
  'kế hoạch': 'KH',
  'công văn': 'CV',
  'quyết định': 'QD',
  qđ: 'QD',
  'thông báo': 'TB',
  'chỉ thị': 'CT',
  'nghị quyết': 'NQ',
  'kết luận': 'KL',
};

function namedByNumber(piece: string, documents: DocumentRegister | undefined): string | undefined {
  const match = kindAndNumber.exec(piece);
  if (match === null || documents === undefined) return undefined;
  const kind = (match[1] ?? '').toLowerCase();
  const prefix = `${lettersOf[kind] ?? kind.toUpperCase()}${match[2]}`;
  const found = documents.documents.filter(({ symbol }) => codePrefixOf(symbol) === prefix);
  return found.length === 1 ? found[0]?.symbol : undefined;
}
