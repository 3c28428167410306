import { enDates } from './en/dates';
import { enEntries } from './en/entries';
import { enMaster } from './en/master';
import { enProgress } from './en/progress';
import { enRegisters } from './en/registers';
import { enSafety } from './en/safety';
import { enSettingProblems, enSettings } from './en/settings';
import type { RuleLanguage } from './facts/catalogue';
import { quoted, textOf } from './facts/fact-texts';

export const en: RuleLanguage = {
  rules: {
    ...enEntries,
    ...enDates,
    ...enProgress,
    ...enSafety,
    V59: enSettings,
    ...enMaster,
    ...enRegisters,
  },
  settingProblems: enSettingProblems,
  ownRule: {
    required: (facts) => `the column “${textOf(facts, 'column')}” is required.`,
    requiredWhen: (facts) => `the column “${textOf(facts, 'column')}” is required when ${textOf(facts, 'parameter')}.`,
    oneOf: (facts) => `the value${quoted(facts)} is not one of: ${textOf(facts, 'parameter')}.`,
    pattern: (facts) => `the value${quoted(facts)} does not match the pattern ${textOf(facts, 'parameter')}.`,
    between: (facts) => `the value${quoted(facts)} is not within ${textOf(facts, 'parameter')}.`,
    notBefore: (facts) =>
      `the column “${textOf(facts, 'column')}” must not be before the column “${textOf(facts, 'parameter')}”.`,
    length: (facts) =>
      `the length of the column “${textOf(facts, 'column')}” is not within ${textOf(facts, 'parameter')} characters.`,
  },
  ownRuleCure: 'Enter it again by this tracker’s own rule (sheet “Rules”).',
  repair: {
    spacing: 'needless spaces and invisible characters removed',
    unicode: 'composed Unicode form',
    unitSpelling: 'unit spelled as in the directory',
    symbolCase: 'symbol spelled as in the sheet “Documents”',
    listWord: 'word spelled as in its list',
  },
  severity: { error: 'Error', warning: 'Warning', beta: 'Beta' },
  subject: {
    structure: 'Structure of the tables',
    code: 'Task code',
    title: 'Task description',
    unit: 'Units',
    document: 'Assigning document',
    date: 'Dates',
    deadline: 'Deadline',
    extension: 'Extension',
    completion: 'Deliverable and completion',
    delay: 'Delay and difficulties',
    text: 'Text and lists',
    security: 'Secrecy and personal data',
    mail: 'Mail addresses',
    setting: 'Settings',
    holiday: 'Holidays',
    money: 'Money',
    score: 'Emulation',
    report: 'Reports',
    register: 'Registers',
    master: 'What was assigned',
  },
  row: (rowNumber) => `row ${rowNumber}`,
};
