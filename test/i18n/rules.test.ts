import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleExamples, settingFacts } from '../../scripts/docs/rule-examples';
import type { Issue } from '../../src/core/issues/issue';
import { type RuleNumber, ruleNumbers } from '../../src/core/rules/catalogue';
import { checkRows } from '../../src/core/rules/tasks/check-tasks';
import type { SettingProblemKind } from '../../src/core/settings/setting-problem';
import { taskKeys } from '../../src/core/tasks/task';
import type { Facts } from '../../src/core/values/facts';
import { en } from '../../src/i18n/rules/en';
import { textOf } from '../../src/i18n/rules/facts/fact-texts';
import { renderCheckLine, renderIssue, sentencesFor } from '../../src/i18n/rules/render';
import { vi } from '../../src/i18n/rules/vi';
import { context, taskOf } from '../core/rules/fixtures';

const languages = [
  ['vi', vi],
  ['en', en],
] as const;

interface Said {
  readonly name: string;
  readonly found: string;
  readonly cure: string;
  readonly facts: Facts;
}

function everySentence(words: typeof vi): Said[] {
  const rules = Object.entries(ruleExamples).flatMap(([rule, examples]) =>
    examples.map(({ key, facts }) => {
      const { found, cure } = sentencesFor(rule as RuleNumber, words);
      return { name: rule, found: found(facts, key), cure: cure(facts, key), facts };
    }),
  );
  const settings = (Object.keys(words.settingProblems) as SettingProblemKind[]).map((problem) => {
    const { found, cure } = words.settingProblems[problem];
    return { name: problem, found: found(settingFacts), cure: cure(settingFacts), facts: settingFacts };
  });
  return [...rules, ...settings];
}

describe.each(languages)('the sentences in %s', (language, words) => {
  it.each(everySentence(words).map((said) => [said.name, said] as const))('%s is whole', (_, { found, cure }) => {
    for (const sentence of [found, cure]) {
      expect(sentence.normalize('NFC')).toBe(sentence);
      expect(sentence).not.toMatch(/undefined|NaN|“”|\(\)| {2}|[^+*]\s[.,;:?](\s|$)|\$\{/);
      expect(sentence).toMatch(/[.?]$/);
    }
    expect(found.charAt(0)).toBe(found.charAt(0).toLowerCase());
    expect(cure.charAt(0)).toBe(cure.charAt(0).toUpperCase());
  });

  it('stay whole without the words of the cell', () => {
    for (const { name, facts } of everySentence(words)) {
      const { text: _, ...brief } = facts;
      const said =
        name in ruleExamples
          ? sentencesFor(name as RuleNumber, words).found(brief, 'dueText')
          : words.settingProblems[name as SettingProblemKind].found(brief as typeof settingFacts);
      expect(said).not.toMatch(/undefined|“”| {2}|\s[.,;]/);
      const quote = textOf(facts, 'text');
      if (quote !== '') expect(said).not.toContain(`“${quote}”`);
    }
  });

  it('give an example in the cure of every rule about people’s cells', () => {
    const withoutExample = everySentence(words)
      .filter(({ cure }) => !/\d|“|ví dụ|example/.test(cure))
      .map(({ name }) => name);
    // What is to be done there has no value to show.
    const plain = new Set(
      'V04 V12 V37 V41 V43 V45 V48 V56 V60 settingTwice documentTwice holidayTwice ruleGivenTwice unknownCondition validityReversed'.split(
        ' ',
      ),
    );
    expect(withoutExample.filter((name) => !plain.has(name))).toEqual([]);
  });

  it('name every rule differently', () => {
    const names = ruleNumbers.map((rule) => words.rules[rule].name);
    expect(new Set(names).size).toBe(names.length);
    expect(language === 'en' ? names.filter((name) => /[ạ-ỹ]/.test(name)) : []).toEqual([]);
  });
});

it('both languages say the same: sentences, problems, subjects, severities and conditions', () => {
  const shape = (value: unknown): unknown =>
    typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort()
            .map(([key, inner]) => [key, shape(inner)]),
        )
      : typeof value;
  expect(shape(vi)).toEqual(shape(en));
});

it('both languages name the same dates, codes and symbols', () => {
  const data = /\d\d\/\d\d\/\d{4}|[A-Z]+\d+-\d{4}-[A-Z]+-\d+|\d+\/[A-ZĐ]{2,}-[A-ZĐa-z]+|V\d\d/g;
  const spoken = (words: typeof vi) =>
    everySentence(words).map(({ name, found, cure }) => [
      name,
      [...`${found} ${cure}`.matchAll(data)].map(([text]) => text).sort(),
    ]);
  expect(spoken(en)).toEqual(spoken(vi));
});

describe('an issue', () => {
  const at = (cells: Parameters<typeof taskOf>[0]): Issue => {
    const [issue] = checkRows([taskOf(cells)], context);
    if (issue === undefined) throw new Error('nothing was found');
    return issue;
  };
  const impossible = at({ dueText: '31/02/2026' });

  it('is a line of the check cell: address, what was found, what to do', () => {
    expect(renderCheckLine(impossible, 'J12', 'vi')).toBe(
      'J12: hạn “31/02/2026” không có trên lịch. Nhập ngày/tháng/năm, ví dụ 28/02/2026.',
    );
    expect(renderCheckLine(impossible, 'J12', 'en')).toBe(
      'J12: the deadline “31/02/2026” does not exist in the calendar. Enter day/month/year, for example 28/02/2026.',
    );
  });

  it('marks warnings and trials behind the address', () => {
    expect(renderCheckLine(at({ contact: 'a@gmail.com' }), 'H5', 'vi')).toMatch(/^H5: ⚠ địa chỉ thư “a@gmail\.com”/);
    expect(renderCheckLine({ ...impossible, severity: 'beta' }, 'J12', 'vi')).toMatch(/^J12: ○ \(thử nghiệm\) hạn/);
  });

  it('names its row where it has no cell', () => {
    expect(renderCheckLine(impossible, '', 'vi')).toMatch(/^dòng 5: hạn/);
  });

  it('stands alone in the data check', () => {
    expect(renderIssue(impossible, 'vi').found).toBe('Hạn “31/02/2026” không có trên lịch.');
  });

  it('is one whole line, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('a\nJ9: b', '31/02/2026\n', 'Sở\nVũ trụ', '05/06/25', 'x@', '#REF!', 'chờ'),
      fc.integer({ min: -5, max: 47_000 }),
      fc.boolean(),
    );
    const cells = fc.dictionary(fc.constantFrom(...taskKeys), cell, { minKeys: 3 });
    fc.assert(
      fc.property(cells, (given) => {
        for (const issue of checkRows([taskOf(given)], context)) {
          for (const language of ['vi', 'en'] as const) {
            const line = renderCheckLine(issue, 'J12', language);
            expect(line).toMatch(/^J12: .+[.?]$/);
            expect(line).not.toMatch(/undefined|NaN/);
          }
        }
      }),
    );
  });

  it('never repeats a whole cell', () => {
    const long = at({ lead: 'Sở '.repeat(400), partners: '' });
    expect(renderIssue(long, 'vi').found.length).toBeLessThan(160);
  });
});

describe('a rule of the tracker’s own', () => {
  const base: Issue = { ...checkOwn(), rule: 'R1' };
  function checkOwn(): Issue {
    const [issue] = checkRows([taskOf({ title: '' })], context);
    if (issue === undefined) throw new Error('nothing was found');
    return issue;
  }

  it('speaks with its own message, in the other language when only that is given', () => {
    const facts = { messageVi: 'Phải ghi chú', messageEn: '', condition: 'required' };
    expect(renderIssue({ ...base, facts }, 'vi')).toEqual({ found: 'Phải ghi chú.', cure: '' });
    expect(renderIssue({ ...base, facts }, 'en').found).toBe('Phải ghi chú.');
  });

  it.each(['required', 'requiredWhen', 'oneOf', 'pattern', 'between', 'notBefore', 'length'])(
    'has a sentence for “%s”',
    (condition) => {
      const facts = { messageVi: '', messageEn: '', condition, column: 'Ghi chú', parameter: 'A; B', text: 'x' };
      for (const language of ['vi', 'en'] as const) {
        const { found, cure } = renderIssue({ ...base, facts }, language);
        expect(found).toMatch(/\.$/);
        expect(`${found} ${cure}`).not.toMatch(/undefined|“”/);
      }
    },
  );
});
