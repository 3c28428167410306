import path from 'node:path';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

const TYPES: Readonly<Record<string, string>> = {
  '.bmp': 'image/bmp',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.doc': 'application/msword',
  '.docx': `${OFFICE}.wordprocessingml.document`,
  '.gif': 'image/gif',
  '.gz': 'application/x-gzip',
  '.html': 'text/html',
  '.ics': 'text/calendar',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.pptx': `${OFFICE}.presentationml.presentation`,
  '.rtf': 'application/rtf',
  '.svg': 'image/svg+xml',
  '.tsv': 'text/tab-separated-values',
  '.txt': 'text/plain',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': `${OFFICE}.spreadsheetml.sheet`,
  '.xml': 'text/xml',
  '.zip': 'application/zip',
};

/** By a file's ending; undefined for one that says nothing. */
export function typeOfEnding(name: string): string | undefined {
  return TYPES[path.extname(name).toLowerCase()];
}

/** Under which ending a file of this type is kept: the name's own where it fits. */
export function endingOf(mimeType: string, name: string): string {
  const own = path.extname(name).toLowerCase();
  if (TYPES[own] === mimeType) return own;
  return Object.entries(TYPES).find(([, type]) => type === mimeType)?.[0] ?? '';
}
