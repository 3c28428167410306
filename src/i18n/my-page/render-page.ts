import type { Issue } from '../../core/issues/issue';
import type { Language } from '../../core/settings/settings';
import type { SafeRepair } from '../../core/tasks/safe-repairs';
import { fewLines } from '../../core/text/first-few';
import { shortenText } from '../../core/text/text';
import { kinds, type ToDo, type UnitProgress } from '../../core/to-do/to-do';
import { escapeHtml } from '../mail/escape';
import { renderIssue } from '../rules/render';
import type { MyPageMessages } from './catalogue';
import { myPageMessages } from './messages';

/** Where a button leads; rows and columns count from 0. */
interface Spot {
  readonly cell: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Everything that the sidebar shows of one unit's sheet. */
export interface MyPage {
  readonly sheetTitle: string;
  readonly unitName: string;
  readonly progress: UnitProgress;
  readonly toDo: readonly (ToDo & { readonly spot: Spot })[];
  readonly issues: readonly (Spot & { readonly issue: Issue })[];
  readonly repairs: readonly (Spot & { readonly repair: SafeRepair })[];
}

/** Longer lists would bury the rest of the sidebar. */
const mostShown = 40;
const longestText = 110;

/** The body of the sidebar as HTML: headings, lists, and a button for each cell. */
export function renderMyPage(page: MyPage, language: Language): string {
  const words = myPageMessages(language);
  return [
    `<h1>${escapeHtml(page.unitName)}</h1>`,
    progressBar(page.progress, words),
    toDoLists(page, words),
    repairList(page, words),
    problemList(page, words, language),
  ].join('');
}

/** Instead of a unit's page: what to do first. */
export function renderNotice(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function progressBar(progress: UnitProgress, words: MyPageMessages): string {
  const { total, done, overdue } = progress;
  const share = (count: number) => (total === 0 ? 0 : Math.round((count * 1000) / total) / 10);
  const parts = [
    ['done', share(done)],
    ['late', share(overdue)],
  ];
  const bar = parts.map(([name, width]) => `<i class="${name}" style="width:${width}%"></i>`).join('');
  return `<p>${escapeHtml(words.progress(progress))}</p><div class="bar" aria-hidden="true">${bar}</div>`;
}

function toDoLists({ toDo }: MyPage, words: MyPageMessages): string {
  if (toDo.length === 0) return `<p>${escapeHtml(words.nothingToDo)}</p>`;
  return kinds
    .map((kind) => toDo.filter((one) => one.kind === kind))
    .filter((group) => group.length > 0)
    .map((group) => {
      const [first] = group;
      const heading = first === undefined ? '' : `${words.toDo[first.kind]} (${group.length})`;
      const items = group.map(({ task, daysLeft, spot }) => {
        const due = task.lastDay === undefined ? '' : words.due(task.lastDay, daysLeft);
        const facts = [task.code, due].filter((text) => text !== '').join(' · ');
        const title = shortenText(task.title, longestText) || words.untitled;
        return `<li>${button(spot, title, words)}<small>${escapeHtml(facts)}</small></li>`;
      });
      return `<h2 class="${first?.kind ?? ''}">${escapeHtml(heading)}</h2>${list(items, words)}`;
    })
    .join('');
}

function problemList({ issues }: MyPage, words: MyPageMessages, language: Language): string {
  if (issues.length === 0) return `<p>${escapeHtml(words.noProblems)}</p>`;
  const byRule = new Map<string, (Spot & { readonly issue: Issue })[]>();
  for (const one of issues) byRule.set(one.issue.rule, [...(byRule.get(one.issue.rule) ?? []), one]);
  const groups = [...byRule.entries()].map(([rule, own]) => {
    const severity = own[0]?.issue.severity ?? 'warning';
    const items = own.map((spot) => {
      const { found, cure } = renderIssue(spot.issue, language);
      const mend = cure === '' ? '' : `<small>${escapeHtml(cure)}</small>`;
      return `<li>${button(spot, spot.cell, words)} <span>${escapeHtml(found)}</span>${mend}</li>`;
    });
    const summary = `${words.severity[severity]} ${rule} (${own.length})`;
    return `<details open class="${severity}"><summary>${escapeHtml(summary)}</summary>${list(items, words)}</details>`;
  });
  return `<h2>${escapeHtml(words.problems(issues.length))}</h2>${groups.join('')}`;
}

function repairList({ repairs }: MyPage, words: MyPageMessages): string {
  if (repairs.length === 0) return '';
  const items = repairs.map((spot) => {
    const { from, to, why } = spot.repair;
    // Spaces and composed letters look alike: there the reason says more than both texts.
    const isAlike = why === 'spacing' || why === 'unicode';
    const shown = isAlike ? short(to) : `“${short(from)}” → “${short(to)}”`;
    const mend = `<button type="button" class="mend" data-row="${spot.rowIndex}" data-column="${spot.columnIndex}" data-from="${escapeHtml(from)}" data-to="${escapeHtml(to)}" aria-label="${escapeHtml(`${words.repair} ${spot.cell}`)}">${escapeHtml(words.repair)}</button>`;
    return `<li>${button(spot, spot.cell, words)} <span>${escapeHtml(shown)}</span> ${mend}<small>${escapeHtml(words.reason(why))}</small></li>`;
  });
  return `<h2>${escapeHtml(words.repairs(repairs.length))}</h2>${list(items, words)}`;
}

function short(text: string): string {
  return shortenText(text, longestText);
}

function button({ cell, rowIndex, columnIndex }: Spot, text: string, words: MyPageMessages): string {
  return `<button type="button" class="go" data-row="${rowIndex}" data-column="${columnIndex}" title="${escapeHtml(words.goTo(cell))}">${escapeHtml(text)}</button>`;
}

function list(items: readonly string[], words: MyPageMessages): string {
  const lines = fewLines(items, mostShown, (hidden) => `<li>${escapeHtml(words.more(hidden))}</li>`);
  return `<ul>${lines.join('')}</ul>`;
}
