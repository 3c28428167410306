import type { Refusal } from '../../app/ports/refusal';

/** Too many calls this minute: certainly nothing was done. */
export function isQuota(message: string): boolean {
  return /quota exceeded|rate limit|too many requests/i.test(message);
}

/** Also a service that is down for a moment: whether anything was done is not known, so only reads and repeatable writes may be asked again. */
export function isPassing(message: string): boolean {
  return isQuota(message) || /currently unavailable|backend error|internal error|deadline exceeded/i.test(message);
}

/** What one message says. */
export function refusalIn(message: string): Refusal | undefined {
  if (isApiOff(message)) return 'apiOff';
  if (isConsentMissing(message)) return 'consent';
  if (/protected cell or object|bảo vệ/i.test(message)) return 'closed';
  if (isNoAccess(message)) return 'noAccess';
  return isPassing(message) || isBreakdown(message) ? 'passing' : undefined;
}

/** Of a document that is not shared with the account: https://developers.google.com/workspace/sheets/api/troubleshoot-api-errors. The Vietnamese words are unverified. */
function isNoAccess(message: string): boolean {
  return /caller does not have permission|PERMISSION_DENIED|do(?:es)? not have permission to access the requested document|không có quyền/i.test(
    message,
  );
}

/** Said by the API itself, within an answer in any language: https://cloud.google.com/service-usage/docs/troubleshooting */
export function isApiOff(message: string): boolean {
  return /has not been used in project|is disabled|SERVICE_DISABLED|accessNotConfigured|chưa được sử dụng trong dự án|bị vô hiệu hóa/i.test(
    message,
  );
}

/** The scopes that are named in it are the same in every language. */
function isConsentMissing(message: string): boolean {
  return (
    /googleapis\.com\/auth\/\S+/.test(message) ||
    /authorization is required|permissions are not sufficient|insufficient authentication scopes|cần (?:được )?(?:cấp quyền|ủy quyền)/i.test(
      message,
    )
  );
}

/** What `Sheets` is missing for: google/clasp#1151. The error that the product throws then says it in these words. */
export const sheetsMissing = 'The advanced service Sheets is disabled: its global is missing.';

/** Of services that broke down for a moment, of networks, and of an execution that ran out of its time. */
function isBreakdown(message: string): boolean {
  return /failed while accessing|timed out|time-?out|try again|server error|address unavailable|empty response|exceeded maximum execution time|không thành công khi truy cập|hết thời gian|thử lại|lỗi máy chủ|phản hồi trống|địa chỉ không|không có sẵn/i.test(
    message,
  );
}
