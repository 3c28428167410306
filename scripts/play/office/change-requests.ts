import { type Sheet, sheetIdOf } from '../../host/book/book';
import { rangeOf } from '../../host/book/rect';
import type { PersonChange } from '../../host/people/person-changes';
import type { Change } from '../sheet-views';
import { withHidden } from '../view/view-filter';

/** A change as the Sheets page would send it. */
export function toPersonChange(sheet: Sheet, change: Change): PersonChange {
  const sheetId = sheetIdOf(sheet);
  switch (change.kind) {
    case 'insert':
      return {
        // Google's own menu gives new lines the look of the one above; the first line has none above.
        requests: [{ insertDimension: { range: linesOf(sheetId, change), inheritFromBefore: change.at > 0 } }],
        changeType: change.lines === 'rows' ? 'INSERT_ROW' : 'INSERT_COLUMN',
      };
    case 'delete':
      return {
        requests: [{ deleteDimension: { range: linesOf(sheetId, change) } }],
        changeType: change.lines === 'rows' ? 'REMOVE_ROW' : 'REMOVE_COLUMN',
      };
    case 'move':
      return {
        requests: [{ moveDimension: { source: linesOf(sheetId, change), destinationIndex: change.to } }],
        changeType: 'OTHER',
      };
    case 'hide':
    case 'show': {
      const properties = { hiddenByUser: change.kind === 'hide' };
      const range = linesOf(sheetId, change);
      return {
        requests: [{ updateDimensionProperties: { range, properties, fields: 'hiddenByUser' } }],
        changeType: 'OTHER',
      };
    }
    case 'fold': {
      const { lines, start, end, depth, isFolded } = change.group;
      const range = linesOf(sheetId, { lines, at: start, count: end - start });
      return {
        requests: [
          { updateDimensionGroup: { dimensionGroup: { range, depth, collapsed: isFolded }, fields: 'collapsed' } },
        ],
        changeType: 'OTHER',
      };
    }
    case 'sort': {
      const range = rangeOf(sheetId, change.area);
      const sortOrder = change.isDescending ? 'DESCENDING' : 'ASCENDING';
      return {
        requests: [{ sortRange: { range, sortSpecs: [{ dimensionIndex: change.column, sortOrder }] } }],
        changeType: 'OTHER',
        edited: range,
      };
    }
    case 'filterOn':
      return {
        requests: [{ setBasicFilter: { filter: { range: rangeOf(sheetId, change.area) } } }],
        changeType: 'OTHER',
      };
    case 'filterOff':
      return { requests: [{ clearBasicFilter: { sheetId } }], changeType: 'OTHER' };
    case 'filter': {
      const filter = withHidden(sheet, change.column, change.hidden);
      return { requests: [{ setBasicFilter: { filter } }], changeType: 'OTHER' };
    }
    case 'filterSort': {
      const sortOrder = change.isDescending ? 'DESCENDING' : 'ASCENDING';
      const sortSpecs = [{ dimensionIndex: change.column, sortOrder }];
      const { range } = sheet.basicFilter ?? {};
      return {
        requests: [{ setBasicFilter: { filter: { ...sheet.basicFilter, sortSpecs } } }],
        changeType: 'OTHER',
        ...(range != null && { edited: range }),
      };
    }
    case 'cut': {
      const { sheetId: from, ...area } = change.from;
      const destination = { sheetId, rowIndex: change.to.top, columnIndex: change.to.left };
      return {
        requests: [{ cutPaste: { source: rangeOf(from, area), destination, pasteType: 'PASTE_NORMAL' } }],
        changeType: 'EDIT',
        edited: rangeOf(sheetId, change.to),
      };
    }
    case 'copy': {
      const { sheetId: from, ...area } = change.from;
      const destination = rangeOf(sheetId, change.to);
      return {
        requests: [{ copyPaste: { source: rangeOf(from, area), destination, pasteType: 'PASTE_NORMAL' } }],
        changeType: 'EDIT',
        edited: destination,
      };
    }
  }
}

function linesOf(
  sheetId: number,
  { lines, at, count }: { readonly lines: 'rows' | 'columns'; readonly at: number; readonly count: number },
) {
  return {
    sheetId,
    dimension: lines === 'rows' ? 'ROWS' : 'COLUMNS',
    startIndex: at,
    endIndex: at + count,
  };
}
