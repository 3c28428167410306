import type { RegisterMessages } from './catalogue';
import { viDifficulties } from './vi-difficulties';
import { viDuties } from './vi-duties';

export const vi: RegisterMessages = { difficulties: viDifficulties, duties: viDuties };
