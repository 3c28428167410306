import type { Bundle } from '../../host/bundle';
import type { Workspace } from '../../host/workspace';
import { difficultyActs } from './difficulties';
import { dutyActs } from './duties';
import { emulationActs } from './emulation';
import { goOn } from './go-on';
import { moduleActs } from './modules';
import { moneyActs } from './money';
import { type Act, createDesk, type Desk } from './october-acts';
import { reviewActs } from './reviews';

/** What people do with each register: another module adds its file and its line here. */
const acts: readonly Act[] = [
  ...moduleActs,
  ...dutyActs,
  ...reviewActs,
  ...difficultyActs,
  ...moneyActs,
  ...emulationActs,
];

/** The daily run, on the days on which something comes of it. */
const daily: readonly Act[] = ['2025-10-13T08:00:00+07:00', '2025-10-20T08:00:00+07:00'].map((at) => ({
  at,
  act: (desk: Desk) => desk.click('runDaily'),
}));

/** Lets the sample's October go on after its first daily run, to the morning of the 20th. @returns the workspace of these days, over the same drive. */
export function playOctober(workspace: Workspace, bundle: Bundle): Workspace {
  const office = goOn(workspace, bundle);
  const desk = createDesk(office);
  const inOrder = [...acts, ...daily].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const { at, act } of inOrder) {
    office.advanceTo(at);
    act(desk);
  }
  return office.workspace;
}
