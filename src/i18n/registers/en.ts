import type { RegisterMessages } from './catalogue';
import { enDifficulties } from './en-difficulties';
import { enDuties } from './en-duties';

export const en: RegisterMessages = { difficulties: enDifficulties, duties: enDuties };
