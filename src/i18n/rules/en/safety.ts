import { dayOf, quoted, textOf } from '../facts/fact-texts';
import type { viSafety } from '../vi/safety';

/** Addresses, secrecy, encodings. */
export const enSafety: typeof viSafety = {
  V50: {
    name: 'Address outside the allowed domains',
    found: (facts) =>
      `the address${quoted(facts)} is outside the allowed domains (${textOf(facts, 'domains')}); reminders are not sent there.`,
    cure: (facts) =>
      `Use an official mailbox, for example vanthu@${textOf(facts, 'domain')}; the allowed domains are listed in the sheet “Settings”.`,
  },
  V51: {
    name: 'Personal data',
    found: () => 'the cell may hold an identity, passport or bank account number.',
    cure: () =>
      'Remove personal data that is not needed; name, title and official mailbox are enough, for example “Nguyễn Văn An, Trưởng phòng”. Until then the row stays out of the master and of mails.',
  },
  V52: {
    name: 'Possible classified content',
    found: () => 'the cell may hold classified content.',
    cure: () =>
      'Delete it at once, do not enter state secrets, and report it to the security officer. Write only “nhiệm vụ mật – theo dõi ngoài hệ thống”.',
  },
  V53: {
    name: 'Legacy encoding',
    found: () => 'the text may be in a legacy encoding (TCVN3, VNI) or damaged.',
    cure: () => 'Convert it to Unicode and paste it again, for example “Së Khoa häc” to “Sở Khoa học”.',
  },
  V54: {
    name: 'Report not sent',
    found: (facts) =>
      `the report “${textOf(facts, 'report')}” has not been sent; last day ${dayOf(facts, 'lastDay')} (working days left: ${textOf(facts, 'workingDays')}).`,
    cure: () => 'Send it and enter number and date, for example “215/BC-SKHCN ngày 13/10/2025”.',
  },
  V58: {
    name: 'Address not valid',
    found: (facts) => `the address${quoted(facts)} is not valid.`,
    cure: (facts) =>
      `Write it as name@${textOf(facts, 'domain') || 'hanoi.gov.vn'}; put “;” between several addresses.`,
  },
  V68: {
    name: 'Focal person of another unit',
    found: (facts) =>
      `the address${quoted(facts)} is a mailbox of ${facts.unit}; reminders do not go there but to the lead unit's mailbox.`,
    cure: () => 'Enter an officer of the lead unit, or leave it blank for the unit’s “Contact e-mail”.',
  },
  V72: {
    name: 'Unit without a usable mailbox',
    found: () => 'the unit is in force and has no usable “Contact e-mail”, so it gets no reminders.',
    cure: () => 'Enter the unit’s office mailbox, for example vanthu@hanoi.gov.vn, or “No” in “Gets reminders”.',
  },
};
