import { getState, setState, useStore } from '../state/store';
import { en } from './en';
import { vi, type Words } from './vi';

/** The page's own words; what scripts and Google say stays as they say it. */
export function useWords(): Words {
  return useStore(({ language }) => language) === 'en' ? en : vi;
}

/** The same outside of what is drawn. */
export function theWords(): Words {
  return getState().language === 'en' ? en : vi;
}

export function switchLanguage(): void {
  const language = getState().language === 'vi' ? 'en' : 'vi';
  localStorage.setItem('play-language', language);
  document.documentElement.lang = language;
  setState({ language });
}
