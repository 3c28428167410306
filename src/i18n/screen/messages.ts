import type { Language } from '../../core/settings/settings';
import type { ScreenMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function screenMessages(language: Language): ScreenMessages {
  return language === 'en' ? en : vi;
}
