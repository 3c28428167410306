import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../scripts/cli/command-line';
import { readTexts } from '../../../scripts/cli/edit-texts';

const NOTHING = {
  drive: undefined,
  open: undefined,
  now: undefined,
  user: undefined,
  owner: [],
  share: [],
  out: undefined,
  select: undefined,
  answers: undefined,
  answer: 'yes',
  apisOff: [],
  errors: 'en',
  failAt: undefined,
  killAt: undefined,
  isUserHidden: false,
  quiet: false,
};

describe('the command line of the host', () => {
  it.each([
    [['run', 'runDaily'], { kind: 'run', functionName: 'runDaily' }, {}],
    [['menu', '--quiet'], { kind: 'menu' }, { quiet: true }],
    [['run', 'f', '--hide-user'], { kind: 'run', functionName: 'f' }, { isUserHidden: true }],
    [['edit', 'SKHCN!J5', '[["x"]]'], { kind: 'edit', place: 'SKHCN!J5', json: '[["x"]]' }, {}],
    [
      ['run', 'f', '--share', 'an@x.example', '--share=hai=binh@x.example:view', '--owner', 'chi@x.example'],
      { kind: 'run', functionName: 'f' },
      { share: ['an@x.example', 'hai=binh@x.example:view'], owner: ['chi@x.example'] },
    ],
    [
      ['run', 'f', '--select', 'A!A1', '--answers', 'a.json', '--answer', 'no'],
      { kind: 'run', functionName: 'f' },
      { select: 'A!A1', answers: 'a.json', answer: 'no' },
    ],
    [
      ['--drive', 'a b', 'run', '--out=c', 'f', '--open', 'd'],
      { kind: 'run', functionName: 'f' },
      { drive: 'a b', out: 'c', open: 'd' },
    ],
    [['run', 'f', '--fail-at', '3', '--kill-at=17'], { kind: 'run', functionName: 'f' }, { failAt: 3, killAt: 17 }],
    [
      ['run', 'f', '--now', '2025-10-10T08:00:00+07:00', '--user', 'an@x.example'],
      { kind: 'run', functionName: 'f' },
      { now: '2025-10-10T08:00:00+07:00', user: 'an@x.example' },
    ],
    [['edit', 'A!A1', '-'], { kind: 'edit', place: 'A!A1', json: '-' }, {}],
  ])('reads %j', (args, command, options) => {
    expect(parseCommandLine(args)).toEqual({ command, options: { ...NOTHING, ...options } });
  });

  it.each([
    [[], 'Say what to do: run, edit, menu and recognise.'],
    [['runn', 'f'], 'There is no command runn. The commands are run, edit, menu and recognise.'],
    [['run'], 'run needs the name of a function, like: run runDaily'],
    [['run', 'f', 'g'], 'run does not take "g". Put quotation marks around a value with spaces.'],
    [['edit', 'A!A1'], `edit needs a place and texts, like: edit "SKHCN!J5" '[["31/02/2026"]]'`],
    [['edit', 'A!A1', '-', '--select', 'A!A1'], 'edit has no use for --select. Leave it out.'],
    [['run', 'f', '--answer', 'maybe'], '--answer "maybe" is neither yes nor no.'],
    [['menu', 'x'], 'menu does not take "x".'],
    [['run', 'f', '--drvie', 'x'], 'There is no option --drvie. The options are --drive, --open,'],
    [['run', 'f', '--drive'], '--drive needs a value after it.'],
    [['run', 'f', '--drive', '--quiet'], '--drive needs a value after it.'],
    [
      ['run', 'f', '--now', '2025-10-10'],
      '--now "2025-10-10" is no moment with an offset. Write it like 2025-10-10T08:00:00+07:00.',
    ],
    [['run', 'f', '--now', '2025-13-10T08:00:00Z'], 'is no moment with an offset'],
    [['run', 'f', '--user', 'an'], '--user "an" is no e-mail address. Write it like an.nguyen@example.org.'],
    [['run', 'f', '--fail-at', '0'], '--fail-at "0" is no call number. Calls are counted from 1: --fail-at 3.'],
    [['run', 'f', '--kill-at', 'x'], '--kill-at "x" is no call number.'],
  ])('says what is wrong with %j', (args, text) => {
    expect(() => parseCommandLine(args)).toThrow(text);
  });
});

describe('the help', () => {
  it.each([
    [['--help'], /^Usage:[\s\S]*npm run host -- run <function>[\s\S]*npm run host -- menu[\s\S]*--answers <file>/],
    [['help'], /^Usage:/],
    [['run', '--help'], /^npm run host -- run <function> \[options\][\s\S]*--select <ranges>[\s\S]*"page":/],
    [['edit', '-h'], /^npm run host -- edit <sheet>!<A1> <json> \[options\][\s\S]*standard input/],
    [['menu', 'x', '--help'], /^npm run host -- menu \[options\]/],
  ])('%j says what can be said there', (args, text) => {
    const { command } = parseCommandLine(args);
    expect(command).toEqual({ kind: 'help', text: expect.stringMatching(text) });
  });

  it('names no option that the command has no use for', () => {
    const { command } = parseCommandLine(['menu', '--help']);
    expect((command as { text: string }).text).not.toMatch(/--select|--answers/);
  });
});

describe('the texts of an edit', () => {
  it.each([
    ['[["a","b"],["c"]]', [['a', 'b'], ['c']]],
    ['[["a",null]]', [['a', '']]],
  ])('are read from %s', (json, texts) => {
    expect(readTexts(json)).toEqual(texts);
  });

  it.each([
    ['[["a"', 'The texts are no JSON'],
    ['["a"]', 'The texts must be rows of texts: a list of lists, like [["A","B"],["C","D"]].'],
    ['[]', 'The texts must be rows of texts'],
    ['{}', 'The texts must be rows of texts'],
    ['[[12]]', '12 is no text. Put every value in quotation marks, as a person types it'],
    ['@/nowhere/texts.json', 'There is no file /nowhere/texts.json to read the texts from.'],
  ])('may not be %s', (json, text) => {
    expect(() => readTexts(json)).toThrow(text);
  });
});
