import type { Language } from '../../core/settings/settings';
import type { RegisterMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function registerMessages(language: Language): RegisterMessages {
  return language === 'en' ? en : vi;
}
