import type { RuledTable } from '../../core/rules/own/own-condition';
import { dayKeys } from '../../core/rules/own/own-rules';
import type { RuleWords } from '../../core/rules/own/rule-rows';
import { findColumnKey, findTaskColumn } from '../tables/headings';
import { sheetKeyOf } from '../tables/sheet-names';
import { ruleSettingList } from '../tables/word-lists';
import { registerOf } from './register-sheets';

const ofTasks: RuledTable = { register: undefined, find: findTaskColumn, isDay: (key) => dayKeys.includes(key) };

/** What the columns `Trang`, `Cột` and `Mức` of `Quy tắc` may say. */
export const ruleWords: RuleWords = {
  findTable: (sheet) => {
    if (sheet === '') return ofTasks;
    const key = sheetKeyOf(sheet);
    const found = key === undefined ? undefined : registerOf(key);
    if (found === undefined) return undefined;
    const { register, columns } = found;
    const typeOf = (name: string) => register.fields[name]?.type;
    return {
      register: register.name,
      find: (heading) => findColumnKey(heading, columns),
      isDay: (name) => typeOf(name) === 'day' || typeOf(name) === 'moment',
    };
  },
  parseSetting: (cell) => ruleSettingList.parse(cell),
};
