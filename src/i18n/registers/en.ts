import type { RegisterMessages } from './catalogue';
import { enDifficulties } from './en-difficulties';
import { enDuties } from './en-duties';
import { enMoney } from './en-money';
import { enReviews } from './en-reviews';
import { enTabs } from './en-tabs';
import { enTargets } from './en-targets';

export const en: RegisterMessages = {
  tabs: enTabs,
  difficulties: enDifficulties,
  duties: enDuties,
  reviews: enReviews,
  money: enMoney,
  targets: enTargets,
};
