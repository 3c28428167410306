import { type RuleNumber, type RuleSubject, ruleEntry, ruleNumbers } from '../../src/core/rules/catalogue';
import { conditionWords } from '../../src/core/rules/own/own-condition';
import { longestPattern, longestPatternText } from '../../src/core/rules/own/pattern';
import type { SettingProblemKind } from '../../src/core/settings/setting-problem';
import { statuses } from '../../src/core/tasks/status';
import { statusWords } from '../../src/core/tasks/status-words';
import { en } from '../../src/i18n/rules/en';
import type { RuleLanguage } from '../../src/i18n/rules/facts/catalogue';
import { capitalize, sentencesFor } from '../../src/i18n/rules/render';
import { vi } from '../../src/i18n/rules/vi';
import { escapeCell, generatedNote } from './markdown';
import { ruleExamples, settingFacts } from './rule-examples';

/** docs/rules.md: every rule, what it says in both languages, and the words of the cells. */
export function rulesPage(): string {
  const subjects = [...new Set(ruleNumbers.map((rule) => ruleEntry(rule).subject))];
  return [introduction, ...subjects.map(subjectSection), settingSection(), ownRules(), statusSection()]
    .join('\n\n')
    .concat('\n');
}

const introduction = `# Rules

${generatedNote}

Every problem stands at its cell: in the column \`Kiểm tra\` of the row, and in the sheet \`Kiểm tra dữ liệu\`, errors before warnings. Messages
name the cell, what was found and what to do. Where a message can leave the sheet (mails, logs) it is said without the words of the cell.

* **Error** (Lỗi): the entry is wrong. **Warning** (Cảnh báo): the entry may be wrong. **Beta** (Thử nghiệm): the rule is on trial; it is
  reported, marked so, and never blocks anything.
* ✉ as an error it keeps the row out of mails until it is mended. 🔒 the row stays out of the master, of mails and of log text, whatever
  severity the rule is given.
* A blank row has no problems. A column that a table lacks is one problem of its heading row, not one for every row.
* One mistake is one problem: where one entry breaks several rules, the rule that names the cause speaks.

**Dành cho cán bộ nhập liệu.** Mỗi vấn đề được ghi ngay cạnh dòng, ở cột \`Kiểm tra\`: tên ô, điều sai và cách sửa, ví dụ \`J12: hạn “31/02/2026” không
có trên lịch. Nhập ngày/tháng/năm, ví dụ 28/02/2026.\` Sửa xong ô nào thì dòng nhắc về ô đó mất ngay. Danh sách của cả bảng ở trang \`Kiểm tra dữ liệu\`;
bấm vào ô ở cột \`Ô\` để đến đúng chỗ. **Lỗi** phải sửa; **Cảnh báo** cần xem lại; **Thử nghiệm** chỉ để tham khảo. ✉: còn lỗi này thì dòng chưa được đưa vào
thư nhắc. 🔒: dòng không được đưa vào bảng tổng hợp, thư nhắc và nhật ký.`;

function subjectSection(subject: RuleSubject): string {
  const rules = ruleNumbers.filter((rule) => ruleEntry(rule).subject === subject);
  return [
    `## ${en.subject[subject]} · ${vi.subject[subject]}`,
    '',
    '| Rule | Severity | Vietnamese | English |',
    '|---|---|---|---|',
    ...rules.map(ruleLine),
  ].join('\n');
}

function ruleLine(rule: RuleNumber): string {
  const { severity, keepsOutOfMails, keepsOutOfMaster } = ruleEntry(rule);
  const marks = [keepsOutOfMails ? ' ✉' : '', keepsOutOfMaster ? ' 🔒' : ''].join('');
  const cells = [
    `**${rule}**`,
    `${vi.severity[severity]} · ${en.severity[severity]}${marks}`,
    sentences(rule, vi),
    sentences(rule, en),
  ];
  return `| ${cells.map(escapeCell).join(' | ')} |`;
}

function sentences(rule: RuleNumber, words: RuleLanguage): string {
  if (rule === 'V59') return `**${words.rules.V59.name}.** See below.`;
  const { name, found, cure } = sentencesFor(rule, words);
  const said = ruleExamples[rule].map(({ key, facts }) => `${capitalize(found(facts, key))} ${cure(facts, key)}`);
  return [`**${name}.**`, ...said].join('<br>');
}

function settingSection(): string {
  const problems = Object.keys(vi.settingProblems) as SettingProblemKind[];
  const lines = problems.map((problem) => {
    const said = [vi, en].map(({ settingProblems: all }) => {
      const { found, cure } = all[problem];
      return `${capitalize(found(settingFacts))} ${cure(settingFacts)}`;
    });
    return `| ${problem} | ${said.map(escapeCell).join(' | ')} |`;
  });
  return [
    '## What V59 says',
    '',
    'Entries of `Cấu hình`, `Đơn vị`, `Văn bản`, `Ngày nghỉ` and `Quy tắc` that have no effect, or the wrong one.',
    '',
    '| Problem | Vietnamese | English |',
    '|---|---|---|',
    ...lines,
  ].join('\n');
}

function ownRules(): string {
  const needs: { readonly [kind in keyof typeof conditionWords]: string } = {
    required: '',
    requiredWhen: '`Cột so sánh`; in `Giá trị` the words that call for it, `;` between (blank = any)',
    oneOf: '`Giá trị`: the list, `;` between',
    pattern: '`Giá trị`: the pattern',
    between: '`Giá trị`: `0 – 100`, `≥ 10`, `≤ 5`; for dates `01/01/2025 – 31/12/2025`',
    notBefore: '`Cột so sánh`: another date column',
    length: '`Giá trị`: `10 – 2000` characters',
  };
  const lines = Object.entries(conditionWords).map(([kind, words]) => {
    const [first, second, ...others] = words;
    return `| ${first} | ${second} | ${others.join(', ')} | ${needs[kind as keyof typeof needs]} |`;
  });
  return `## Rules of one's own: the sheet \`Quy tắc\`

A row with a number (\`V36\`) and a severity (\`Lỗi\`, \`Cảnh báo\`, \`Thử nghiệm\`, \`Tắt\`) changes one of the rules above. Any other row with a
column and a condition is a rule of the tracker's own; it is shown as \`R1\`, \`R2\`… in the order of the sheet, with its own message, as a warning
unless a severity is chosen. A row that is wrong is reported at its cell (V59) and has no effect; the others have theirs.

| Condition | English | Also | Needs |
|---|---|---|---|
${lines.join('\n')}

All conditions but the first two are content with a blank cell. Lists are compared without case and accents.

A pattern is found anywhere in the cell unless \`^\` and \`$\` hold it: letters, \`.\`, \`\\d\` digit, \`\\w\` letter (Vietnamese too), digit or \`_\`,
\`\\s\` space, their opposites \`\\D \\W \\S\`, \`[a-z]\`, \`[^a-z]\`, \`(…|…)\`, \`* + ? {2,4}\`; a backslash before a special sign. Look-around and
back references are refused. At most ${longestPattern} characters of pattern and the first ${longestPatternText} of the cell count. Patterns are not
JavaScript regular expressions: they are matched in time that grows with text times pattern, so that no pattern can hold up a check.`;
}

function statusSection(): string {
  const lines = statuses.map((status) => `| ${statusWords[status].join(' | ')} |`);
  return ['## Words of `Trạng thái`', '', '| Vietnamese | English |', '|---|---|', ...lines].join('\n');
}
