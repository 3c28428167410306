import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../scripts/provision/provision-arguments';

describe('the command line of provision', () => {
  it.each([
    ['--tracker abc', { trackerId: 'abc', codes: undefined, isDryRun: false }],
    ['--dry-run --tracker=abc', { trackerId: 'abc', codes: undefined, isDryRun: true }],
    [
      '--tracker https://docs.google.com/spreadsheets/d/1aB-_c/edit#gid=0 --units STC,SNV;',
      {
        trackerId: '1aB-_c',
        codes: ['STC', 'SNV'],
        isDryRun: false,
      },
    ],
  ])('%s', (line, parsed) => {
    expect(parseArguments(line.split(' '))).toEqual(parsed);
  });

  it.each([
    ['', /Say which tracker/],
    ['--tracker', /--tracker needs a value/],
    ['--tracker --dry-run', /--tracker needs a value/],
    ['--tracker a.b', /no spreadsheet id.*between \/d\/ and \/edit/],
    ['--tracker a --units ,', /--units names no unit/],
    ['--tracker a --unit STC', /“--unit” is not understood/],
    ['a', /“a” is not understood/],
  ])('refuses “%s”', (line, message) => {
    expect(() => parseArguments(line.split(' ').filter(Boolean))).toThrow(message);
  });
});
