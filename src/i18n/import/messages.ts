import type { Language } from '../../core/settings/settings';
import type { RecognitionMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function recognitionMessages(language: Language): RecognitionMessages {
  return language === 'en' ? en : vi;
}
