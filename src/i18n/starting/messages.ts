import type { Language } from '../../core/settings/settings';
import type { StartMessages } from './catalogue';
import { enStart } from './en';
import { viStart } from './vi';

export function startMessages(language: Language): StartMessages {
  return language === 'en' ? enStart : viStart;
}
