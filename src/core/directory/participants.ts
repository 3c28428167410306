import { headingKey } from '../text/text';
import type { Participants, Unit, UnitKind } from './unit';

/** In the order of Plan 190. */
export const participantWords = {
  party: ['Cơ quan Đảng', 'Party bodies'],
  departments: ['Sở, ban, ngành', 'Departments'],
  front: ['MTTQ, đoàn thể', 'Front and mass organisations'],
  local: ['Phường, xã', 'Wards and communes'],
  officials: ['Cán bộ, công chức, viên chức', 'Officials'],
  enterprises: ['Doanh nghiệp', 'Enterprises'],
  institutes: ['Viện, trường', 'Institutes and schools'],
} as const satisfies { readonly [group in Participants]: readonly [vi: string, en: string] };

export const participantKeys = Object.keys(participantWords) as readonly Participants[];

const ofKind: { readonly [kind in UnitKind]: Participants } = {
  party: 'party',
  department: 'departments',
  equivalent: 'departments',
  committee: 'departments',
  front: 'front',
  ward: 'local',
  commune: 'local',
  enterprise: 'enterprises',
  institute: 'institutes',
};

/** They are invited: what they do counts, what they do not is no omission. */
export function isInvited(group: Participants | undefined): boolean {
  return group === 'enterprises' || group === 'institutes';
}

/** As the directory says it, else by the unit's kind. */
export function participantsOf({ participants, kind }: Unit): Participants | undefined {
  return participants ?? (kind === undefined ? undefined : ofKind[kind]);
}

/** Reads `Sở, ban, ngành; Phường, xã`; words that are no group are handed back. */
export function parseParticipants(text: string): {
  readonly groups: readonly Participants[];
  readonly wrong: readonly string[];
} {
  const groups: Participants[] = [];
  const wrong: string[] = [];
  for (const piece of text.split(/[;\n]/).map((one) => one.trim())) {
    if (piece === '') continue;
    const found = participantKeys.find((group) =>
      participantWords[group].some((word) => headingKey(word) === headingKey(piece)),
    );
    if (found === undefined) wrong.push(piece);
    else if (!groups.includes(found)) groups.push(found);
  }
  return { groups, wrong };
}
