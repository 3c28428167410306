import { closePage } from '../state/show-notices';
import { type PanelName, setState, useStore } from '../state/store';
import { useWords } from '../words/use-words';
import { ProductPage } from './boxes/product-page';
import { ClockPanel } from './clock-panel';
import { Inbox } from './inbox';
import { RunLog } from './run-log';

const PANELS: readonly PanelName[] = ['inbox', 'runs', 'clock'];

/** Beside the sheet: what came of it elsewhere. A script's sidebar takes the same place, as on Google. */
export function SidePanel() {
  const words = useWords();
  const panel = useStore((state) => state.panel);
  const sidebar = useStore((state) => state.sidebar);
  const mails = useStore((state) => state.mails.length);
  const seen = useStore((state) => state.seenMails);
  const close = () => setState({ panel: undefined });
  return (
    <>
      {sidebar !== undefined && panel === undefined && (
        <aside class="panel" aria-label={sidebar.title}>
          <header>
            <h2>{sidebar.title}</h2>
            <button type="button" class="cross" aria-label={words.close} onClick={() => closePage(sidebar.key)} />
          </header>
          <ProductPage key={sidebar.key} page={sidebar} />
        </aside>
      )}
      {panel !== undefined && (
        <aside class="panel" aria-label={words[panel]}>
          <header>
            <h2>{words[panel]}</h2>
            <button type="button" class="cross" aria-label={words.close} onClick={close} />
          </header>
          {panel === 'inbox' && <Inbox />}
          {panel === 'runs' && <RunLog />}
          {panel === 'clock' && <ClockPanel />}
        </aside>
      )}
      <nav class="rail" aria-label={words.openPanel}>
        {PANELS.map((name) => (
          <button
            type="button"
            key={name}
            class={`rail-${name}`}
            aria-pressed={panel === name}
            title={words[name]}
            onClick={() => setState({ panel: panel === name ? undefined : name })}
          >
            <span class={`icon-${name}`} aria-hidden="true" />
            <span class="rail-label">{words[name]}</span>
            {name === 'inbox' && mails > seen && <span class="badge">{mails - seen}</span>}
          </button>
        ))}
      </nav>
    </>
  );
}
