/**
 * What Google's words say of a mail that certainly did not leave. They come in the language of the account that runs, and the Vietnamese ones are not
 * documented: whatever is not known here is decided by what the quota says and by whether the next mail is refused alike.
 */
export type KnownRefusal =
  /** Today's recipients are used up. */
  | 'quota'
  /** The account has no mail: every other one would be refused too. */
  | 'mailOff'
  /** This address, or this mail, will not do. */
  | 'address';

const known: readonly (readonly [KnownRefusal, RegExp])[] = [
  ['quota', /invoked too many times|gọi quá nhiều lần|too many recipients|hạn mức/i],
  [
    'mailOff',
    /(?:mail|gmail) service (?:is )?(?:not enabled|disabled)|dịch vụ (?:thư|mail|gmail|email).*(?:chưa|không) (?:được )?(?:bật|kích hoạt)/i,
  ],
  [
    'address',
    /invalid (?:e-?mail|recipient|address)|no recipient|Limit Exceeded: Email|(?:e-?mail|địa chỉ|người nhận).*không hợp lệ|không hợp lệ: ?\S*@|không có người nhận/i,
  ],
];

export function readRefusal(reason: string): KnownRefusal | undefined {
  const text = reason.normalize('NFC');
  return known.find(([, pattern]) => pattern.test(text))?.[0];
}
