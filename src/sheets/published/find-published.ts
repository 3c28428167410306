import { publishedTitles } from '../requests/hidden-sheets';
import { type MetadataJson, publishedMark, readSheetMark } from '../requests/sheet-marks';

interface MarkedSheets {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly developerMetadata?: readonly MetadataJson[];
  }[];
}

/** The sheet that the tracker publishes: by its mark, else by its title. A copy that somebody made of it within the workbook may bear the mark too. */
export function findPublished<Sheet extends { readonly sheetId: number; readonly title: string }>(
  sheets: readonly Sheet[],
  described: unknown,
): Sheet | undefined {
  const { sheets: json = [] } = described as MarkedSheets;
  const marked = new Set(
    json
      .filter(({ developerMetadata }) => readSheetMark(developerMetadata) === publishedMark)
      .map(({ properties }) => properties?.sheetId ?? 0),
  );
  const titled = sheets.filter(({ title }) => isPublishedTitle(title));
  return (
    titled.find(({ sheetId }) => marked.has(sheetId)) ?? titled[0] ?? sheets.find(({ sheetId }) => marked.has(sheetId))
  );
}

export function isPublishedTitle(title: string): boolean {
  return title === publishedTitles.vi || title === publishedTitles.en;
}
