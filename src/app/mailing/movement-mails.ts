import { findRoleUnit } from '../../core/directory/role-units';
import type { Unit } from '../../core/directory/unit';
import type { EmulationGap } from '../../core/emulation/count-emulation';
import { type ModelItem, waitsForApproval } from '../../core/emulation/models';
import type { CellPlace } from '../../core/issues/issue';
import { textAt } from '../../core/register/item-reading';
import type { RegisterName } from '../../core/register/register';
import { specialRungs } from '../../core/reminders/ledger/ledger-entry';
import type { Notice } from '../../core/reminders/matter';
import { shortenText } from '../../core/text/text';
import { weekdayOf } from '../../core/time/day';
import { registerMessages } from '../../i18n/registers/messages';
import type { Assessment } from '../judging/assess-tracker';
import { findEmulation } from '../registers/emulation-rows';

/** What each gap is called in the ledger, and where it is filled. */
const gaps: { readonly [gap in EmulationGap]: { readonly code: string; readonly sheet: RegisterName } } = {
  plan: { code: 'TD-KH', sheet: 'emulationPlans' },
  model: { code: 'TD-DH', sheet: 'models' },
  report: { code: 'TD-BC', sheet: 'duties' },
  score: { code: 'TD-CD', sheet: 'scores' },
};

/** A mail names a model; it does not quote it. */
const longestTitle = 80;

const approvalCode = 'TD-TT';

/** Who lacks what, for the units that oversee the movement and lead its communication: each gap once a week, as soon as there is one. */
export function listMovementNotices({ tracker, registers, duties }: Assessment): readonly Notice[] {
  const { settings, directory, today } = tracker.context;
  const emulation = findEmulation(registers, tracker, duties?.reports);
  if (emulation === undefined) return [];
  const words = registerMessages(settings.language).emulation;
  const nameOf = (code: string): string => directory.findByCode(code)?.name ?? code;
  const { overseer, communicator } = {
    overseer: findRoleUnit('oversight', settings, directory),
    communicator: findRoleUnit('communication', settings, directory),
  };
  const common = { rung: specialRungs.movement, day: today - weekdayOf(today) + 1, section: 'movement' } as const;
  const placeOf = (name: RegisterName): CellPlace | undefined => {
    const place = registers.find(({ table }) => table.name === name)?.table.sheet.place;
    if (place === undefined) return undefined;
    const { spreadsheetId, sheetId, sheetTitle } = place;
    return { spreadsheetId, sheetId, sheetTitle, rowNumber: 1, columnIndex: undefined };
  };
  const lacking = (unit: Unit): Notice[] =>
    (Object.keys(gaps) as EmulationGap[]).flatMap((gap): Notice[] => {
      const codes = emulation.missing[gap];
      if (codes.length === 0) return [];
      const { code, sheet } = gaps[gap];
      const { title, text } = words.mail[gap](codes.map(nameOf), emulation.round);
      return [{ ...common, code, title, text, unit, place: placeOf(sheet) }];
    });
  const waiting = registers
    .filter(({ table }) => table.name === 'models')
    .flatMap(({ rows }) => rows.filter(({ item, isWithheld }) => !isWithheld && waitsForApproval(item as ModelItem)))
    .map(({ item }) => `${nameOf(item.unitCode)}: ${shortenText(textAt(item, 'title'), longestTitle)}`);
  const units = [...new Set([overseer, communicator].flatMap((unit) => unit ?? []))];
  return [
    ...(communicator === undefined || waiting.length === 0
      ? []
      : [
          {
            ...common,
            code: approvalCode,
            ...words.mail.approval(waiting),
            unit: communicator,
            place: placeOf('models'),
          },
        ]),
    ...units.flatMap(lacking),
  ];
}
