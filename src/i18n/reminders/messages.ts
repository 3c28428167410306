import type { Language } from '../../core/settings/settings';
import type { ReminderMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function reminderMessages(language: Language): ReminderMessages {
  return language === 'en' ? en : vi;
}
