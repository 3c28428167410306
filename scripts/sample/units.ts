import { listHanoiUnits } from '../../src/core/directory/hanoi-units';
import { unitKindList } from '../../src/sheets/tables/word-lists';

/** One row of the sheet `Đơn vị`, as typed. */
export interface SampleUnit {
  readonly code: string;
  readonly name: string;
  readonly aliases: string;
  readonly kind: string;
  readonly contactEmail: string;
  readonly leaderEmail: string;
  /** Filled for units that keep their tasks on a sheet of this workbook. */
  readonly sheetName: string;
  readonly note: string;
}

/** Every address of the sample lies under a domain that RFC 2606 reserves. */
export const sampleDomain = 'hanoi.example';

/** Units that let their leader hear of a task three days late. */
const leadersOptedIn = new Set(['STC', 'SNV', 'VPUBND', 'PHOANKIEM']);

/** The name of a unit of the sample. @throws for a code that is none. */
export function sampleUnitName(code: string): string {
  const unit = listSampleUnits(new Set()).find((one) => one.code === code);
  if (unit === undefined) throw new Error(`The sample has no unit ${code}.`);
  return unit.name;
}

/** Which body counts as the equivalent of a department was not found: a line for a person to fill in. */
const unnamed = {
  code: 'CQTD',
  name: 'Cơ quan tương đương sở',
  aliases: '',
  kind: 'Cơ quan tương đương',
  note: 'Thay bằng tên chính thức khi nhập danh mục',
};

/** The 143 units of Hanoi in protocol order: 17 city bodies, 51 wards, 75 communes. */
export function listSampleUnits(codesWithSheet: ReadonlySet<string>): SampleUnit[] {
  const known = listHanoiUnits().map(({ kind, ...unit }) => ({ ...unit, kind: unitKindList.print(kind), note: '' }));
  const before = known.findIndex(({ code }) => code === 'TTPVHCC');
  return [...known.slice(0, before), unnamed, ...known.slice(before)].map((unit) => ({
    ...unit,
    contactEmail: `daumoi.${unit.code.toLowerCase()}@${sampleDomain}`,
    leaderEmail: leadersOptedIn.has(unit.code) ? `lanhdao.${unit.code.toLowerCase()}@${sampleDomain}` : '',
    sheetName: codesWithSheet.has(unit.code) ? unit.code : '',
  }));
}
