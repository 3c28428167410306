import type { RegisterMessages } from './catalogue';
import { enDifficulties } from './en-difficulties';
import { enDuties } from './en-duties';
import { enReviews } from './en-reviews';

export const en: RegisterMessages = { difficulties: enDifficulties, duties: enDuties, reviews: enReviews };
