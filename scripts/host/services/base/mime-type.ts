import type { ClassDefinition } from '../../bridge/class-definition';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OASIS = 'application/vnd.oasis.opendocument';
const GOOGLE = 'application/vnd.google-apps';

/** https://developers.google.com/apps-script/reference/base/mime-type */
export class MimeTypes {
  readonly GOOGLE_APPS_SCRIPT = `${GOOGLE}.script`;
  readonly GOOGLE_DRAWINGS = `${GOOGLE}.drawing`;
  readonly GOOGLE_DOCS = `${GOOGLE}.document`;
  readonly GOOGLE_FORMS = `${GOOGLE}.form`;
  readonly GOOGLE_SHEETS = `${GOOGLE}.spreadsheet`;
  readonly GOOGLE_SITES = `${GOOGLE}.site`;
  readonly GOOGLE_SLIDES = `${GOOGLE}.presentation`;
  readonly FOLDER = `${GOOGLE}.folder`;
  readonly SHORTCUT = `${GOOGLE}.shortcut`;
  readonly BMP = 'image/bmp';
  readonly GIF = 'image/gif';
  readonly JPEG = 'image/jpeg';
  readonly PNG = 'image/png';
  readonly SVG = 'image/svg+xml';
  readonly PDF = 'application/pdf';
  readonly CSS = 'text/css';
  readonly CSV = 'text/csv';
  readonly HTML = 'text/html';
  readonly JAVASCRIPT = 'application/javascript';
  readonly PLAIN_TEXT = 'text/plain';
  readonly RTF = 'application/rtf';
  readonly OPENDOCUMENT_GRAPHICS = `${OASIS}.graphics`;
  readonly OPENDOCUMENT_PRESENTATION = `${OASIS}.presentation`;
  readonly OPENDOCUMENT_SPREADSHEET = `${OASIS}.spreadsheet`;
  readonly OPENDOCUMENT_TEXT = `${OASIS}.text`;
  readonly MICROSOFT_EXCEL = `${OFFICE}.spreadsheetml.sheet`;
  readonly MICROSOFT_EXCEL_LEGACY = 'application/vnd.ms-excel';
  readonly MICROSOFT_POWERPOINT = `${OFFICE}.presentationml.presentation`;
  readonly MICROSOFT_POWERPOINT_LEGACY = 'application/vnd.ms-powerpoint';
  readonly MICROSOFT_WORD = `${OFFICE}.wordprocessingml.document`;
  readonly MICROSOFT_WORD_LEGACY = 'application/msword';
  readonly ZIP = 'application/zip';
}

export const mimeTypeClass: ClassDefinition = {
  type: 'Base.MimeType',
  name: 'MimeType',
  of: MimeTypes,
  effects: undefined,
};
