import type { Language } from '../../core/settings/settings';
import type { MailMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function mailMessages(language: Language): MailMessages {
  return language === 'en' ? en : vi;
}
