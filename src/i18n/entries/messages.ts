import type { Language } from '../../core/settings/settings';
import type { EntriesMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function entriesMessages(language: Language): EntriesMessages {
  return language === 'en' ? en : vi;
}
