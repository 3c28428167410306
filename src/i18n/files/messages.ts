import type { Language } from '../../core/settings/settings';
import type { FileMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function fileMessages(language: Language): FileMessages {
  return language === 'en' ? en : vi;
}
