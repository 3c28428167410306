import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { overlaps, rectOf } from '../../../book/rect';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import type { EnumValue } from '../../../bridge/enum-value';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { BOUND_FILE } from '../../scopes';
import { hexOfStyle } from '../looks/color';
import { apply, gridRange, type Place, sheetOf } from '../place';
import { colorOf } from '../range/range-write';
import type { SheetPlace } from '../sheet/sheet-lines';

type Band = sheets_v4.Schema$BandedRange;
type Side = 'rowProperties' | 'columnProperties';
type Part = 'headerColorStyle' | 'firstBandColorStyle' | 'secondBandColorStyle' | 'footerColorStyle';

/** Header, first, second and footer as Google Sheets' own themes have them. */
const THEMES: Readonly<Record<string, readonly [string, string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};

/** https://developers.google.com/apps-script/reference/spreadsheet/banding */
export class BandingService {
  readonly fileId: string;
  readonly place: SheetPlace;
  readonly id: number;

  constructor(place: SheetPlace, id: number) {
    this.place = place;
    this.id = id;
    this.fileId = place.file.id;
  }

  copyTo(range: { readonly place: Place }): BandingService {
    const { bandedRangeId: _own, range: _from, ...looks } = bandOf(this);
    return addBand(range.place, looks);
  }

  getRange(): object {
    const rect = rectOf(bandOf(this).range ?? {}, sheetOf(this.place).grid);
    return this.place.objects.range({ ...this.place, rect });
  }

  remove(): void {
    apply(this.place, { deleteBanding: { bandedRangeId: this.id } });
  }

  setRange(range: { readonly place: Place }): BandingService {
    return changed(this, { range: gridRange(range.place) }, 'range');
  }
}

function bandOf({ place, id }: BandingService): Band {
  const found = sheetOf(place).bandedRanges.find(({ bandedRangeId }) => bandedRangeId === id);
  if (found === undefined) throw new ServiceError('Banding not found');
  return found;
}

function changed(banding: BandingService, change: Band, fields: string): BandingService {
  apply(banding.place, { updateBanding: { bandedRange: { ...change, bandedRangeId: banding.id }, fields } });
  return banding;
}

function setColor(banding: BandingService, side: Side, part: Part, css: string | null): BandingService {
  const rgbColor = colorOf(css);
  const change = { [side]: rgbColor === undefined ? {} : { [part]: { rgbColor } } };
  return changed(banding, change, `${side}.${part},${side}.${part.replace('Style', '')}`);
}

/** `getFirstRowColor`, `setHeaderColumnColor` and their like. */
const COLOR_METHOD = /^(get|set)(First|Second|Header|Footer)(Row|Column)Color$/;
const PARTS: Readonly<Record<string, Part>> = {
  First: 'firstBandColorStyle',
  Second: 'secondBandColorStyle',
  Header: 'headerColorStyle',
  Footer: 'footerColorStyle',
};

function colorMethod(member: string) {
  const [, verb, which, line] = COLOR_METHOD.exec(member) ?? [];
  const part = PARTS[which ?? ''];
  if (part === undefined) return undefined;
  const side = line === 'Row' ? 'rowProperties' : 'columnProperties';
  return function colored(this: unknown, ...args: readonly unknown[]): unknown {
    const banding = this as BandingService;
    return verb === 'get'
      ? hexOfStyle(bandOf(banding)[side]?.[part])
      : setColor(banding, side, part, args[0] as string | null);
  };
}

const SETTERS = Object.keys(PARTS)
  .flatMap((which) => [`set${which}RowColor`, `set${which}ColumnColor`])
  .join(' ');

/** All bandings of a sheet, or those that touch a rectangle of it. */
export function bandingsOf(place: SheetPlace | Place): BandingService[] {
  const { bandedRanges, grid } = sheetOf(place);
  const rect = 'rect' in place ? place.rect : undefined;
  return bandedRanges
    .filter(({ range = {} }) => rect === undefined || overlaps(rectOf(range, grid), rect))
    .map(({ bandedRangeId }) => new BandingService(place, bandedRangeId ?? 0));
}

export function applyBanding(
  place: Place,
  side: Side,
  theme: EnumValue | undefined,
  hasHeader = true,
  hasFooter = false,
): BandingService {
  const colors = THEMES[theme?.value ?? 'LIGHT_GREY'];
  if (colors === undefined) throw notImplemented(`BandingTheme.${theme?.value}`);
  const [header, first, second, footer] = colors.map((css) => ({ rgbColor: colorOf(css) ?? {} }));
  return addBand(place, {
    [side]: {
      ...(hasHeader && { headerColorStyle: header }),
      firstBandColorStyle: first,
      secondBandColorStyle: second,
      ...(hasFooter && { footerColorStyle: footer }),
    },
  });
}

function addBand(place: Place, looks: Band): BandingService {
  const [reply] = apply(place, { addBanding: { bandedRange: { ...looks, range: gridRange(place) } } });
  return new BandingService(place, reply?.addBanding?.bandedRange?.bandedRangeId ?? 0);
}

export const bandingClass: ClassDefinition = {
  type: 'Spreadsheet.Banding',
  name: 'Banding',
  service: 'SpreadsheetApp',
  of: BandingService,
  effects: effects({
    read: 'getRange',
    write: `copyTo remove setRange ${SETTERS}`,
  }),
  alike: colorMethod,
  needs: () => BOUND_FILE,
};
