import type { RegisterMessages } from './catalogue';
import { enEmulation } from './emulation/en';
import { enDifficulties } from './en-difficulties';
import { enDuties } from './en-duties';
import { enMoney } from './en-money';
import { enReviews } from './en-reviews';
import { enTargets } from './en-targets';

export const en: RegisterMessages = {
  difficulties: enDifficulties,
  duties: enDuties,
  reviews: enReviews,
  money: enMoney,
  targets: enTargets,
  emulation: enEmulation,
};
