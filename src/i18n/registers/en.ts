import type { RegisterMessages } from './catalogue';
import { enDifficulties } from './en-difficulties';

export const en: RegisterMessages = { difficulties: enDifficulties };
