import type { Language } from '../../core/settings/settings';
import type { RightsMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function rightsMessages(language: Language): RightsMessages {
  return language === 'en' ? en : vi;
}
