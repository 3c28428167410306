import type { Language } from '../../core/settings/settings';
import type { ImportMessages, RecognitionMessages } from './catalogue';
import { en } from './en';
import { enImport } from './en-import';
import { vi } from './vi';
import { viImport } from './vi-import';

export function recognitionMessages(language: Language): RecognitionMessages {
  return language === 'en' ? en : vi;
}

export function importMessages(language: Language): ImportMessages {
  return language === 'en' ? enImport : viImport;
}
