import type { Language } from '../../core/settings/settings';
import type { GuideTexts } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function guideTexts(language: Language): GuideTexts {
  return language === 'en' ? en : vi;
}
