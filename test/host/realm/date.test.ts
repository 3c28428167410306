import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fromWallTime } from '../../../scripts/host/formats/zone';
import { evaluate } from '../script-office';

/** Each is tried in the realm, whose zone is the manifest's, and in a Node that runs in that zone. */
const EXPRESSIONS = [
  'new Date(2025, 9, 10).getTime()',
  'new Date(2025, 0).toISOString()',
  'new Date(99, 0, 1).getFullYear()',
  'new Date("2025-01-02").getTime()',
  'new Date("2025-01-02 ").getTime()',
  'new Date("01/02/2025").getTime()',
  'new Date("2025-01-02T10:00").getTime()',
  'new Date("2025-01-02T10:00:00Z").getTime()',
  'new Date("2025-01-02T10:00:00+09:00").getTime()',
  'new Date("Thu, 02 Jan 2025 10:00:00 GMT").getTime()',
  'new Date("2 January 2025 10:00").getTime()',
  'new Date("không phải ngày").getTime()',
  'Date.parse("2025-10-10T00:00")',
  'String(new Date(0))',
  'new Date(0).toDateString() + new Date(0).toTimeString()',
  'new Date(0).toLocaleString("en-US")',
  'new Date(0).toLocaleDateString("de-DE", { month: "long" })',
  'new Date(0).getTimezoneOffset()',
  'new Date(-2208988800000).getTimezoneOffset()',
  'new Date(1899, 11, 30, 8).getTime()',
  'JSON.stringify(new Date(0))',
  '(() => { const d = new Date(0); d.setHours(5, 6, 7, 8); return d.getTime(); })()',
  '(() => { const d = new Date(0); d.setDate(31); d.setMonth(1); return d.getTime(); })()',
  '(() => { const d = new Date(NaN); d.setFullYear(2025); return d.getTime(); })()',
  '(() => { const d = new Date(NaN); d.setHours(1); return d.getTime(); })()',
  'new Date(new Date(5)).getTime()',
  'new Date(null).getTime()',
  'new Date(undefined).getTime()',
  'new Date("5").getTime()',
  'String(new Date(NaN))',
  'new Date(2025, 9, 10) - new Date(2025, 9, 9)',
  'new Date(0) + ""',
  'typeof Date() + Date.length + Date.name',
  'new Date(2025, 9, 10) instanceof Date',
  'Object.prototype.toString.call(new Date())',
  'new Date(0).constructor === Date',
  'Intl.DateTimeFormat().resolvedOptions().timeZone',
  'new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", hour: "numeric" }).format(0)',
  '(class Own extends Date {}).name + (new (class Own extends Date {})(0) instanceof Date)',
];

function inNode(expressions: readonly string[]): unknown {
  const script = `console.log(JSON.stringify([${expressions.map((one) => `String(${one})`).join(',')}]))`;
  const env = { ...process.env, TZ: 'Asia/Ho_Chi_Minh' };
  return JSON.parse(execFileSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }));
}

describe("the script's Date", () => {
  it('works in the zone of the manifest, whatever zone the machine is in', () => {
    const body = `return [${EXPRESSIONS.map((one) => `String(${one})`).join(',')}];`;
    expect(evaluate(body)).toEqual(inNode(EXPRESSIONS));
  });

  it('reads the simulated clock', () => {
    const body = 'const before = Date.now(); Utilities.sleep(1500); return [before, new Date() - before, Date()];';
    expect(evaluate(body)).toEqual([
      Date.parse('2025-10-10T08:00:00+07:00'),
      1500,
      'Fri Oct 10 2025 08:00:01 GMT+0700 (Indochina Time)',
    ]);
  });
});

it('takes an hour that the clock leaps over by the old offset, and one that comes twice by the first', () => {
  expect(fromWallTime('America/New_York', Date.UTC(2025, 2, 9, 2, 30))).toBe(Date.UTC(2025, 2, 9, 7, 30));
  expect(fromWallTime('America/New_York', Date.UTC(2025, 10, 2, 1, 30))).toBe(Date.UTC(2025, 10, 2, 5, 30));
  expect(fromWallTime('Europe/Berlin', Date.UTC(2025, 2, 30, 2, 30))).toBe(Date.UTC(2025, 2, 30, 1, 30));
});
