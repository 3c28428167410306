import type { RegisterMessages } from './catalogue';
import { viEmulation } from './emulation/vi';
import { viDifficulties } from './vi-difficulties';
import { viDuties } from './vi-duties';
import { viMoney } from './vi-money';
import { viReviews } from './vi-reviews';
import { viTargets } from './vi-targets';

export const vi: RegisterMessages = {
  difficulties: viDifficulties,
  duties: viDuties,
  reviews: viReviews,
  money: viMoney,
  targets: viTargets,
  emulation: viEmulation,
};
