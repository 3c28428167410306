/** A formula cut into texts: what stands in double quotes, in single quotes, in square brackets, words, and single marks. */
interface Piece {
  readonly kind: 'string' | 'quoted' | 'bracket' | 'word' | 'mark';
  readonly text: string;
}

const PIECES =
  /(?<string>"(?:[^"]|"")*"?)|(?<quoted>'(?:[^']|'')*'?)|(?<bracket>\[(?:[^[\]]|\[[^\]]*\])*\]?)|(?<word>[\p{L}\p{N}_$.]+)|(?<mark>[\s\S])/gu;

/** Functions that Excel files must spell with a prefix: [MS-XLSX] 2.2.2, those that Google Sheets knows too. */
const NEWER_FUNCTIONS = new Set(
  (
    'ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS CONCAT DAYS DROP EXPAND FILTER FORMULATEXT HSTACK IFNA IFS ISFORMULA ' +
    'ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS NUMBERVALUE RANDARRAY REDUCE SCAN SEQUENCE SHEET SHEETS SORT SORTBY ' +
    'SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP ' +
    'XMATCH XOR'
  ).split(' '),
);
const WORKSHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

const MAX_ROW = '1048576';
const MAX_COLUMN = 'XFD';

function cut(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of formula.matchAll(PIECES)) {
    const kind = (Object.keys(match.groups ?? {}) as Piece['kind'][]).find(
      (name) => match.groups?.[name] !== undefined,
    );
    if (kind !== undefined) pieces.push({ kind, text: match[0] });
  }
  return pieces;
}

/**
 * Google's spelling of a formula, without its `=`, to that of Excel files: `;` between arguments becomes `,`, a decimal comma a
 * point, `\` between the columns of an array a comma, `A2:A` gets an end, newer functions their prefix. `renamed` gives the name
 * under which a sheet stands in the file.
 */
export function toXlsxFormula(formula: string, locale: string, renamed?: ReadonlyMap<string, string>): string {
  const pieces = cut(formula);
  const semicolons = pieces.some((piece) => piece.text === ';');
  let braces = 0;
  let parentheses = 0;
  const out = pieces.map(({ kind, text }, index) => {
    const next = pieces[index + 1];
    const before = pieces[index - 1];
    if (kind === 'quoted') return renameQuoted(text, next, renamed);
    if (kind === 'word') {
      if (next?.text === '!') return renameWord(text, renamed);
      if (before?.text === ':' && next?.text !== '!') return closeRange(pieces[index - 2]?.text ?? '', text);
      return next?.text === '(' ? addPrefix(text) : text;
    }
    if (kind !== 'mark') return text;
    if (text === '{') braces++;
    else if (text === '}') braces--;
    else if (text === '(') parentheses++;
    else if (text === ')') parentheses--;
    else if (text === ';' && braces === 0) return ',';
    else if (text === '\\' && braces > 0) return ',';
    else if (text === ',' && isDecimalComma(before, next, locale, semicolons || parentheses + braces === 0)) return '.';
    return text;
  });
  return out.join('');
}

function isDecimalComma(before: Piece | undefined, next: Piece | undefined, locale: string, certain: boolean): boolean {
  const digits = /^\d+$/.test(before?.text ?? '') && /^\d+(?:[eE]\d*)?$/.test(next?.text ?? '');
  return digits && certain && locale.startsWith('vi');
}

/** The way back: Excel's spelling to Google's in the locale of the spreadsheet. `titles` gives a sheet's title for its name in the file. */
export function fromXlsxFormula(formula: string, locale: string, titles?: ReadonlyMap<string, string>): string {
  const decimalComma = locale.startsWith('vi');
  const pieces = cut(formula.replace(/_xlfn\.|_xlws\.|_xludf\./g, ''));
  let braces = 0;
  return pieces
    .map(({ kind, text }, index) => {
      const next = pieces[index + 1];
      const before = pieces[index - 1];
      if (kind === 'quoted') return renameQuoted(text, next, titles);
      if (kind === 'word') {
        if (next?.text === '!') return renameWord(text, titles);
        if (before?.text === ':') return openRange(pieces[index - 2]?.text ?? '', text);
        return decimalComma && /^\d*\.\d+(?:[eE]\d*)?$/.test(text) ? text.replace('.', ',') : text;
      }
      if (kind !== 'mark' || !decimalComma) return text;
      if (text === '{') braces++;
      else if (text === '}') braces--;
      else if (text === ',') return braces > 0 ? '\\' : ';';
      return text;
    })
    .join('');
}

/** Moves the relative references of a formula: what a cell of a shared formula says, `rows` and `columns` from its first. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const pieces = cut(formula);
  return pieces
    .map(({ kind, text }, index) => {
      if (kind !== 'word' || pieces[index + 1]?.text === '(' || pieces[index + 1]?.text === '!') return text;
      const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(text);
      if (cell !== null) {
        return `${shiftColumn(cell[1] ?? '', cell[2] ?? '', columns)}${shiftRow(cell[3] ?? '', cell[4] ?? '', rows)}`;
      }
      if (pieces[index - 1]?.text !== ':' && pieces[index + 1]?.text !== ':') return text;
      const column = /^(\$?)([A-Za-z]{1,3})$/.exec(text);
      if (column !== null) return shiftColumn(column[1] ?? '', column[2] ?? '', columns);
      const row = /^(\$?)(\d{1,7})$/.exec(text);
      return row === null ? text : shiftRow(row[1] ?? '', row[2] ?? '', rows);
    })
    .join('');
}

function shiftColumn(dollar: string, letters: string, by: number): string {
  if (dollar !== '' || by === 0) return dollar + letters;
  let index = by;
  let value = 0;
  for (const letter of letters.toUpperCase()) value = value * 26 + letter.charCodeAt(0) - 64;
  index += value;
  if (index < 1) return '#REF!';
  let name = '';
  for (let rest = index; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function shiftRow(dollar: string, digits: string, by: number): string {
  return dollar === '' ? String(Number(digits) + by) : dollar + digits;
}

/** Excel knows no `A2:A` and no `A2:2`: they end at the last row or column. */
function closeRange(start: string, end: string): string {
  if (!/^\$?[A-Za-z]{1,3}\$?\d+$/.test(start)) return end;
  if (/^\$?[A-Za-z]{1,3}$/.test(end)) return `${end}${end.startsWith('$') ? '$' : ''}${MAX_ROW}`;
  return /^\$?\d+$/.test(end) ? `${end.startsWith('$') ? '$' : ''}${MAX_COLUMN}${end}` : end;
}

function openRange(start: string, end: string): string {
  if (!/^\$?[A-Za-z]{1,3}\$?\d+$/.test(start)) return end;
  const toLastRow = new RegExp(`^(\\$?[A-Za-z]{1,3})\\$?${MAX_ROW}$`).exec(end);
  if (toLastRow !== null && !new RegExp(`\\D${MAX_ROW}$`).test(start)) return toLastRow[1] ?? end;
  const toLastColumn = new RegExp(`^\\$?${MAX_COLUMN}(\\$?\\d+)$`, 'i').exec(end);
  return toLastColumn?.[1] ?? end;
}

function addPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (!NEWER_FUNCTIONS.has(upper)) return name;
  return WORKSHEET_FUNCTIONS.has(upper) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
}

function renameQuoted(text: string, next: Piece | undefined, names: ReadonlyMap<string, string> | undefined): string {
  if (next?.text !== '!') return text;
  const name = names?.get(text.slice(1, -1).replace(/''/g, "'"));
  return name === undefined ? text : `'${name.replace(/'/g, "''")}'`;
}

function renameWord(text: string, names: ReadonlyMap<string, string> | undefined): string {
  const name = names?.get(text);
  return name === undefined ? text : `'${name.replace(/'/g, "''")}'`;
}
