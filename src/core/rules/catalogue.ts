import type { Severity } from '../issues/issue';

export type RuleSubject =
  | 'structure'
  | 'code'
  | 'title'
  | 'unit'
  | 'document'
  | 'date'
  | 'deadline'
  | 'extension'
  | 'completion'
  | 'delay'
  | 'text'
  | 'security'
  | 'mail'
  | 'setting'
  | 'holiday'
  | 'money'
  | 'score'
  | 'report'
  | 'register'
  | 'master';

export interface RuleEntry {
  readonly severity: Severity;
  readonly subject: RuleSubject;
  /** As an error it keeps the row out of mails. */
  readonly keepsOutOfMails?: true;
  /** It keeps the row out of the master, of mails and of log text. */
  readonly keepsOutOfMaster?: true;
}

/** Every rule by its number: how grave it is by default, and what it withholds. */
export const ruleCatalogue = {
  V01: { severity: 'error', subject: 'structure' },
  V02: { severity: 'error', subject: 'structure' },
  V03: { severity: 'error', subject: 'title', keepsOutOfMails: true },
  V04: { severity: 'error', subject: 'code', keepsOutOfMails: true },
  V05: { severity: 'error', subject: 'code' },
  V06: { severity: 'warning', subject: 'title' },
  V07: { severity: 'error', subject: 'unit', keepsOutOfMails: true },
  V08: { severity: 'error', subject: 'unit', keepsOutOfMails: true },
  V09: { severity: 'error', subject: 'unit', keepsOutOfMails: true },
  V10: { severity: 'error', subject: 'unit', keepsOutOfMails: true },
  V11: { severity: 'warning', subject: 'unit' },
  V12: { severity: 'error', subject: 'unit' },
  V13: { severity: 'error', subject: 'document' },
  V14: { severity: 'warning', subject: 'document' },
  V15: { severity: 'error', subject: 'date' },
  V16: { severity: 'error', subject: 'date' },
  V17: { severity: 'error', subject: 'date', keepsOutOfMails: true },
  V18: { severity: 'error', subject: 'date', keepsOutOfMails: true },
  V19: { severity: 'warning', subject: 'date' },
  V20: { severity: 'warning', subject: 'date' },
  V21: { severity: 'error', subject: 'deadline' },
  V22: { severity: 'warning', subject: 'deadline' },
  V23: { severity: 'warning', subject: 'deadline' },
  V24: { severity: 'error', subject: 'deadline' },
  V25: { severity: 'warning', subject: 'deadline' },
  V26: { severity: 'error', subject: 'deadline' },
  V27: { severity: 'error', subject: 'extension' },
  V28: { severity: 'error', subject: 'extension' },
  V29: { severity: 'error', subject: 'completion' },
  V30: { severity: 'error', subject: 'completion' },
  V31: { severity: 'error', subject: 'completion' },
  V32: { severity: 'error', subject: 'completion' },
  V33: { severity: 'warning', subject: 'completion' },
  V34: { severity: 'error', subject: 'completion' },
  V35: { severity: 'warning', subject: 'completion' },
  V36: { severity: 'error', subject: 'delay' },
  V37: { severity: 'warning', subject: 'delay' },
  V38: { severity: 'error', subject: 'completion' },
  V39: { severity: 'warning', subject: 'delay' },
  V40: { severity: 'error', subject: 'money' },
  V41: { severity: 'error', subject: 'money' },
  V42: { severity: 'warning', subject: 'money' },
  V43: { severity: 'warning', subject: 'money' },
  V44: { severity: 'error', subject: 'money' },
  V45: { severity: 'warning', subject: 'money' },
  V46: { severity: 'error', subject: 'delay' },
  V47: { severity: 'error', subject: 'score' },
  V48: { severity: 'error', subject: 'score' },
  V49: { severity: 'error', subject: 'score' },
  V50: { severity: 'warning', subject: 'mail' },
  V51: { severity: 'error', subject: 'security', keepsOutOfMails: true, keepsOutOfMaster: true },
  V52: { severity: 'error', subject: 'security', keepsOutOfMails: true, keepsOutOfMaster: true },
  V53: { severity: 'warning', subject: 'text' },
  V54: { severity: 'warning', subject: 'report' },
  V55: { severity: 'error', subject: 'holiday' },
  V56: { severity: 'error', subject: 'text' },
  V57: { severity: 'error', subject: 'completion' },
  V58: { severity: 'error', subject: 'mail' },
  V59: { severity: 'error', subject: 'setting' },
  V60: { severity: 'error', subject: 'master' },
  V61: { severity: 'warning', subject: 'master' },
  V62: { severity: 'error', subject: 'text' },
  V63: { severity: 'warning', subject: 'unit' },
  V64: { severity: 'error', subject: 'register' },
  V65: { severity: 'warning', subject: 'money' },
  V66: { severity: 'warning', subject: 'money' },
  V67: { severity: 'warning', subject: 'register' },
  V68: { severity: 'error', subject: 'mail' },
  V69: { severity: 'error', subject: 'register' },
  V70: { severity: 'warning', subject: 'title' },
  V71: { severity: 'error', subject: 'register' },
  V72: { severity: 'warning', subject: 'mail' },
} as const satisfies { readonly [number: string]: RuleEntry };

export type RuleNumber = keyof typeof ruleCatalogue;

export const ruleNumbers = Object.keys(ruleCatalogue) as readonly RuleNumber[];

export function ruleEntry(number: RuleNumber): RuleEntry {
  return ruleCatalogue[number];
}

export function isRuleNumber(text: string): text is RuleNumber {
  return text in ruleCatalogue && text.startsWith('V');
}

/** What a tracker's own settings make of a rule: another severity, or silence. */
export type RuleSetting = Severity | 'off';

/** Severities that differ from the catalogue's. */
export type RuleSettings = ReadonlyMap<RuleNumber, RuleSetting>;

export const noRuleSettings: RuleSettings = new Map();
