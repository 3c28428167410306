import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../scripts/cli/command-line';
import { readTexts } from '../../../scripts/cli/edit-texts';

const NOTHING = {
  drive: undefined,
  open: undefined,
  now: undefined,
  user: undefined,
  out: 'out',
  failAt: undefined,
  killAt: undefined,
  quiet: false,
};

describe('the command line of the host', () => {
  it.each([
    [['run', 'runDaily'], { kind: 'run', functionName: 'runDaily' }, {}],
    [['menu', '--quiet'], { kind: 'menu' }, { quiet: true }],
    [['edit', 'SKHCN!J5', '[["x"]]'], { kind: 'edit', place: 'SKHCN!J5', json: '[["x"]]' }, {}],
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
    [[], 'Say what to do: run, edit or menu.'],
    [['runn', 'f'], 'There is no command runn. The commands are run, edit and menu.'],
    [['run'], 'run needs the name of a function, like: run runDaily'],
    [['run', 'f', 'g'], 'run does not take "g". Put quotation marks around a value with spaces.'],
    [['edit', 'A!A1'], `edit needs a place and texts, like: edit "SKHCN!J5" '[["31/02/2026"]]'`],
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
