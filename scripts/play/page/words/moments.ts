/** `Thứ Sáu, 10/10/2025 08:00`, as the spreadsheet's clock shows it. */
export function momentText(at: number, zone: string, language: 'vi' | 'en'): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(at);
  const day = parts({ day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${parts({ weekday: 'short' })} ${day} ${timeText(at, zone)}`;
}

export function timeText(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What `<input type="datetime-local">` takes. */
export function inputMoment(at: number, zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(at);
  return `${day}T${timeText(at, zone)}`;
}

/** The moment of such an input in the spreadsheet's zone. */
export function readInputMoment(text: string, zone: string): number {
  const asUtc = Date.parse(`${text}Z`);
  const shown = Date.parse(`${inputMoment(asUtc, zone)}Z`);
  return asUtc - (shown - asUtc);
}
