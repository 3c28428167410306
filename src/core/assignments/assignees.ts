import type { Directory, Unit, UnitKind, UnitMatch } from '../directory/unit';
import { foldText, normalizeText } from '../text/text';
import type { Day } from '../time/day';

/** Why the cell `Giao cho` does not say who gets the task. */
export type RecipientProblem =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown'; readonly text: string; readonly suggestion: string }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly names: string }
  | { readonly kind: 'expired'; readonly text: string }
  /** The directory has no unit in force of that kind. */
  | { readonly kind: 'none'; readonly text: string }
  /** The row was copied from another one, with its code and the note that it was given out. */
  | { readonly kind: 'copied'; readonly rowNumber: number };

export interface Recipients {
  /** Each once, in protocol order. */
  readonly units: readonly Unit[];
  readonly problems: readonly RecipientProblem[];
}

const allKinds = 'all';

/** What people call a whole kind of units, folded, without `tất cả` or `các` before it. */
const kindNames: ReadonlyMap<string, readonly UnitKind[] | typeof allKinds> = new Map<
  string,
  readonly UnitKind[] | typeof allKinds
>([
  ['phuong', ['ward']],
  ['wards', ['ward']],
  ['xa', ['commune']],
  ['communes', ['commune']],
  ['phuong xa', ['ward', 'commune']],
  ['xa phuong', ['ward', 'commune']],
  ['wards communes', ['ward', 'commune']],
  ['communes wards', ['ward', 'commune']],
  ['cap xa', ['ward', 'commune']],
  ['don vi cap xa', ['ward', 'commune']],
  ['so', ['department']],
  ['departments', ['department']],
  ['so nganh', ['department', 'equivalent']],
  ['so ban nganh', ['department', 'equivalent']],
  ['so co quan tuong duong', ['department', 'equivalent']],
  ['so co quan tuong duong so', ['department', 'equivalent']],
  ['co quan tuong duong', ['equivalent']],
  ['co quan tuong duong so', ['equivalent']],
  ['co quan dang', ['party']],
  ['mttq doan the', ['front']],
  ['doan the', ['front']],
  ['doanh nghiep', ['enterprise']],
  ['vien truong', ['institute']],
  ['ban chi dao', ['committee']],
  ['don vi', allKinds],
  ['co quan don vi', allKinds],
  ['units', allKinds],
]);

const wholeKind = /^(?:ubnd )?(?:(?:tat ca|toan bo|toan the|moi|cac|nhung|all) )+(.*)$/;
/** Words that add nothing to a kind's name: `tất cả 126 UBND các phường và xã`. */
const filler = /^(?:va|and|ubnd|cac|\d*)$/;
const exception = /[\s,;(]+(?:ngoại trừ|trừ|except)\s+/iu;

/** Reads `Giao cho`: units by name, `;` between, or whole kinds (`tất cả phường, xã`, `các sở`), with exceptions after `trừ`. */
export function parseRecipients(text: string, directory: Directory, today: Day): Recipients {
  const [given = '', ...excepted] = normalizeText(text).split(exception);
  const included = readList(given, directory, today);
  const left = readList(excepted.join(';').replace(/\)\s*$/, ''), directory, today);
  const leftCodes = new Set(left.units.map(({ code }) => code));
  const codes = new Set(included.units.map(({ code }) => code));
  const units = [...directory.units]
    .filter(({ code }) => codes.has(code) && !leftCodes.has(code))
    .sort((a, b) => a.order - b.order);
  const problems = [...included.problems, ...left.problems];
  return { units, problems: units.length === 0 && problems.length === 0 ? [{ kind: 'nobody' }] : problems };
}

function readList(text: string, directory: Directory, today: Day): Recipients {
  const units: Unit[] = [];
  const problems: RecipientProblem[] = [];
  for (const piece of text.split(/[;\n]/)) {
    const kind = findKind(piece);
    if (kind !== undefined) takeKind(piece, kind, directory, today, units, problems);
    else for (const match of directory.matchList(piece)) takeMatch(match, directory, today, units, problems);
  }
  return { units, problems };
}

function takeMatch(
  match: UnitMatch,
  directory: Directory,
  today: Day,
  units: Unit[],
  problems: RecipientProblem[],
): void {
  if (match.kind === 'one') {
    if (isInForce(match.unit, today)) units.push(match.unit);
    else problems.push({ kind: 'expired', text: match.unit.name });
  } else if (match.kind === 'ambiguous') {
    const names = match.units.slice(0, 3).map(({ name }) => name);
    problems.push({ kind: 'ambiguous', text: match.text, names: names.join('; ') });
  } else if (match.kind === 'unknown') {
    const kind = findKind(match.text);
    if (kind === undefined) {
      problems.push({ kind: 'unknown', text: match.text, suggestion: match.suggestion?.name ?? '' });
    } else {
      takeKind(match.text, kind, directory, today, units, problems);
    }
  }
}

function takeKind(
  text: string,
  kind: readonly UnitKind[] | typeof allKinds,
  directory: Directory,
  today: Day,
  units: Unit[],
  problems: RecipientProblem[],
): void {
  const found = unitsOfKind(kind, directory, today);
  units.push(...found);
  if (found.length === 0) problems.push({ kind: 'none', text: normalizeText(text) });
}

/** Only with a word like `tất cả` or `các` before it: a bare `Phường` is an unfinished name. */
function findKind(piece: string): readonly UnitKind[] | typeof allKinds | undefined {
  const words = foldText(piece)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const name = wholeKind.exec(`${words} `)?.[1];
  if (name === undefined) return undefined;
  const bare = name
    .split(' ')
    .filter((word) => !filler.test(word))
    .join(' ')
    .replace(/(?: thanh pho| tp)$/, '');
  return kindNames.get(bare) ?? findKinds(bare.split(' '));
}

/** Several kinds in a row: `các sở, ban, ngành và UBND các phường, xã`. The longest name first; a word left over means that it is none. */
function findKinds(words: readonly string[]): readonly UnitKind[] | typeof allKinds | undefined {
  const kinds: UnitKind[] = [];
  for (let start = 0; start < words.length; ) {
    let end = words.length;
    while (end > start && !kindNames.has(words.slice(start, end).join(' '))) end -= 1;
    const kind = kindNames.get(words.slice(start, end).join(' '));
    if (kind === undefined) return undefined;
    if (kind === allKinds) return allKinds;
    kinds.push(...kind);
    start = end;
  }
  return kinds;
}

function unitsOfKind(kind: readonly UnitKind[] | typeof allKinds, { units }: Directory, today: Day): readonly Unit[] {
  return units.filter(
    (unit) =>
      unit.code !== '' &&
      isInForce(unit, today) &&
      (kind === allKinds || (unit.kind !== undefined && kind.includes(unit.kind))),
  );
}

function isInForce({ validFrom, validTo }: Unit, today: Day): boolean {
  return (validFrom === undefined || validFrom <= today) && (validTo === undefined || validTo >= today);
}
