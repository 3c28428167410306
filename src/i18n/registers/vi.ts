import type { RegisterMessages } from './catalogue';
import { viDifficulties } from './vi-difficulties';

export const vi: RegisterMessages = { difficulties: viDifficulties };
