import type { Language } from '../../core/settings/settings';
import type { CoordinationMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function coordinationMessages(language: Language): CoordinationMessages {
  return language === 'en' ? en : vi;
}
