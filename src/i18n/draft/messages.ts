import type { Language } from '../../core/settings/settings';
import { fewLines } from '../../core/text/first-few';

export interface DraftMessages {
  readonly question: (codes: readonly string[]) => string;
  readonly fileName: (code: string) => string;
  readonly made: (code: string) => string;
  readonly explanation: string;
  readonly download: string;
  readonly sendToMe: string;
  readonly sending: string;
  readonly failed: string;
  readonly subject: (code: string) => string;
  readonly letter: (code: string) => string;
  readonly sent: (facts: { code: string; to: string }) => string;
  readonly noQuota: string;
}

const mostListed = 20;

function numbered(codes: readonly string[]): string {
  const lines = codes.map((code, index) => `${index + 1}. ${code}`);
  return fewLines(lines, mostListed, () => '…').join('\n');
}

/** What is said around a draft: the question, its page, its mail. */
export const draftMessages: { readonly [language in Language]: DraftMessages } = {
  vi: {
    question: (codes) =>
      `Các báo cáo đã chốt, mới nhất trước:\n${numbered(codes)}\n\nNhập một số hoặc một mã để lập dự thảo. Để trống: bản mới nhất.`,
    fileName: (code) => `Du-thao-${code}.docx`,
    made: (code) => `Đã lập dự thảo báo cáo từ ${code}.`,
    explanation:
      'Mọi số liệu lấy từ báo cáo đã chốt. Số, ngày ban hành và họ tên người ký để trống; việc ký, phát hành thực hiện trên hệ thống quản lý văn bản.',
    download: 'Tải tệp .docx',
    sendToMe: 'Gửi cho tôi',
    sending: 'Đang gửi…',
    failed: 'Chưa gửi được dự thảo.',
    subject: (code) => `Dự thảo báo cáo từ ${code}`,
    letter: (code) => `Kèm theo là dự thảo báo cáo lập từ báo cáo đã chốt ${code}.`,
    sent: ({ code, to }) => `Đã gửi dự thảo từ ${code} đến ${to}.`,
    noQuota: 'Tài khoản này đã hết hạn mức thư trong ngày. Hãy tải tệp về, hoặc gửi lại vào ngày mai.',
  },
  en: {
    question: (codes) =>
      `Frozen reports, newest first:\n${numbered(codes)}\n\nEnter a number or a code to draft from. Leave it blank for the newest.`,
    fileName: (code) => `Draft-${code}.docx`,
    made: (code) => `The draft has been made from ${code}.`,
    explanation:
      'All figures come from the frozen report. Number, date and the signer’s name are left blank; the report is signed and issued in the document management system.',
    download: 'Download the .docx',
    sendToMe: 'Send to me',
    sending: 'Sending…',
    failed: 'The draft was not sent.',
    subject: (code) => `Draft of the report from ${code}`,
    letter: (code) => `Attached is the draft of the report, made from the frozen report ${code}.`,
    sent: ({ code, to }) => `The draft from ${code} was sent to ${to}.`,
    noQuota: 'This account has used up today’s mail quota. Download the file, or send it tomorrow.',
  },
};
