import { formatPage } from './format-page';
import { memoryPage } from './memory-page';
import { obligationsPage } from './obligations-page';
import { pricesPage } from './prices-page';
import { rulesPage } from './rules-page';
import { tasksPage } from './tasks-page';

/** The pages of `docs/` that say what the code says, by file name. */
export const pages: Readonly<Record<string, () => string>> = {
  'file-format.md': formatPage,
  'memory.md': memoryPage,
  'obligations.md': obligationsPage,
  'prices.md': pricesPage,
  'rules.md': rulesPage,
  'tasks.md': tasksPage,
};
