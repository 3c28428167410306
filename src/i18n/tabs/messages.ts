import type { Language } from '../../core/settings/settings';
import type { TabMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function tabMessages(language: Language): TabMessages {
  return language === 'en' ? en : vi;
}
