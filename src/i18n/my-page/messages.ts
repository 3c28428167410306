import type { Language } from '../../core/settings/settings';
import type { MyPageMessages } from './catalogue';
import { en } from './en';
import { vi } from './vi';

export function myPageMessages(language: Language): MyPageMessages {
  return language === 'en' ? en : vi;
}
