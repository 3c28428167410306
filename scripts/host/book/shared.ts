import { THEME_COLORS } from './theme-colors';

type Json = Readonly<Record<string, unknown>>;

const LIMIT = 20_000;
const known = new Map<string, object>();

function isObject(value: unknown): value is Json {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Google leaves zero components out, and a full alpha. */
function normalColor(color: Json): Json {
  return Object.fromEntries(
    Object.entries(color).filter(([key, part]) => part !== 0 && !(key === 'alpha' && part === 1)),
  );
}

/**
 * A deep copy in which each colour stands in both of Google's fields, `fooColor` and `fooColorStyle`; the style wins where both
 * are given. Source: "If backgroundColorStyle is also set, this field takes precedence"
 * (https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/cells#CellFormat).
 */
export function withBothColors<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withBothColors) as T;
  if (!isObject(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined || part === null) continue;
    copy[key] = key.endsWith('Color') && isObject(part) ? normalColor(part) : withBothColors(part);
  }
  for (const [key, part] of Object.entries(copy)) {
    if (key.endsWith('ColorStyle') && isObject(part) && isObject(part.rgbColor)) {
      copy[key.slice(0, -'Style'.length)] = part.rgbColor;
    } else if (key.endsWith('ColorStyle') && isObject(part) && typeof part.themeColor === 'string') {
      copy[key.slice(0, -'Style'.length)] = normalColor(THEME_COLORS[part.themeColor] ?? {});
    } else if (
      key.endsWith('Color') &&
      key !== 'rgbColor' &&
      key !== 'themeColor' &&
      copy[`${key}Style`] === undefined
    ) {
      copy[`${key}Style`] = { rgbColor: part };
    }
  }
  return copy as T;
}

/**
 * One shared object for equal formats and rules, colours completed: a sheet has few different ones and many cells.
 * Treat the result as immutable.
 */
export function shared<T extends object>(value: T): T {
  const key = JSON.stringify(value);
  const before = known.get(key);
  if (before !== undefined) return before as T;
  if (known.size >= LIMIT) known.clear();
  const fresh = withBothColors(value);
  known.set(key, fresh);
  known.set(JSON.stringify(fresh), fresh);
  return fresh;
}
