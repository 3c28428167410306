import { useEffect } from 'preact/hooks';
import type { MenuNode } from '../../protocol';
import type { RunView } from '../../record-views';
import { loadRecords } from '../state/deeds';
import { useStore } from '../state/store';
import { timeText } from '../words/moments';
import { useWords } from '../words/use-words';
import type { Words } from '../words/vi';
import { FaultSwitch } from './fault-switch';

const BY = {
  menu: 'byMenu',
  edit: 'byEdit',
  page: 'byPage',
  trigger: 'byTrigger',
  open: 'byOpen',
  web: 'byWeb',
} as const;

/** What ran, for whom, what it called, what that would cost on Google, what it wrote; the latest on top. */
export function RunLog() {
  const words = useWords();
  const runs = useStore((state) => state.runs);
  useEffect(() => void loadRecords(), []);
  return (
    <>
      <FaultSwitch />
      {runs.length === 0 && <p class="empty">{words.noRuns}</p>}
      <ul class="runs" aria-label={words.runs}>
        {[...runs].reverse().map((run) => (
          <li key={run.number}>
            <OneRun run={run} words={words} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneRun({ run, words }: { readonly run: RunView; readonly words: Words }) {
  const zone = useStore((state) => state.book?.clock.zone ?? 'Asia/Ho_Chi_Minh');
  const label = useStore((state) => labelOf(state.book?.menus ?? [], run.functionName));
  const language = useStore((state) => state.language);
  const seconds = (ms: number) => (ms / 1000).toLocaleString(language, { maximumFractionDigits: 1 });
  const { priceMs } = run;
  const calls = Object.entries(run.calls).sort(([, a], [, b]) => b - a);
  return (
    <details>
      <summary>
        <span class={`ended ${run.ended}`}>{words[run.ended]}</span>
        <b>{label ?? run.functionName}</b>{' '}
        <small>
          {label !== undefined && `${run.functionName}, `}
          {words[BY[run.by]]}
        </small>
        <time>{timeText(run.at, zone)}</time>
        <span class="figures">
          {run.allCalls} {words.calls} · {words.priced} {seconds(priceMs.typical)} {words.seconds} · {run.cellsWritten}{' '}
          {words.cellsWritten}
        </span>
      </summary>
      <p class="quiet">{run.user}</p>
      {run.error !== undefined && <p class="error">{run.error}</p>}
      <p class="quiet" title={words.pricedBy}>
        {run.totalCalls} {words.roundTrips}; {seconds(priceMs.low)}–{seconds(priceMs.high)} {words.seconds}
      </p>
      <Lines title={words.shown} lines={run.messages} />
      <Lines title={words.notInHost} lines={run.notImplemented} />
      <Lines title={words.callsByName} lines={calls.map(([name, count]) => `${count} × ${name}`)} />
      <Lines title={words.log} lines={run.log} />
    </details>
  );
}

/** As the menu calls it. */
function labelOf(menus: readonly (MenuNode | 'separator')[], functionName: string): string | undefined {
  for (const menu of menus) {
    if (menu === 'separator') continue;
    const found = menu.functionName === functionName ? menu.label : labelOf(menu.items ?? [], functionName);
    if (found !== undefined) return found;
  }
  return undefined;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="lines">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
