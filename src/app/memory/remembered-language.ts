import type { Language } from '../../core/settings/settings';
import type { Ports } from '../ports/ports';

const property = 'language';

/** The language of the last run, for moments when the sheet `Cấu hình` cannot be read. */
export function rememberedLanguage(ports: Ports): Language {
  return ports.store.readAll()[property] === 'en' ? 'en' : 'vi';
}

export function rememberLanguage(ports: Ports, language: Language): void {
  if (rememberedLanguage(ports) !== language) ports.store.write({ [property]: language });
}
