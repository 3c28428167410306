import { useState } from 'preact/hooks';
import { moveClock } from '../state/deeds';
import { useStore } from '../state/store';
import { inputMoment, momentText, readInputMoment } from '../words/moments';
import { useWords } from '../words/use-words';

/** The spreadsheet's time: it stands still until someone moves it on, and runs what falls due on the way. */
export function ClockPanel() {
  const words = useWords();
  const language = useStore((state) => state.language);
  const clock = useStore((state) => state.book?.clock);
  const isBusy = useStore((state) => state.busy !== undefined);
  const [moment, setMoment] = useState<string>();
  if (clock === undefined) return null;
  const { now, zone, triggers } = clock;
  const due = triggers.filter(({ dueAt }) => dueAt !== undefined);
  return (
    <div class="clock-panel">
      <p class="now">
        {words.now} <b>{momentText(now, zone, language)}</b>
      </p>
      <button type="button" class="main" disabled={isBusy} onClick={() => void moveClock('morning')}>
        {words.nextMorning}
      </button>
      <button type="button" disabled={isBusy || due.length === 0} onClick={() => void moveClock('trigger')}>
        {words.nextTrigger}
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void moveClock(readInputMoment(moment ?? inputMoment(now, zone), zone));
          setMoment(undefined);
        }}
      >
        <label>
          {words.toDate}
          <input
            type="datetime-local"
            min={inputMoment(now, zone)}
            value={moment ?? inputMoment(now, zone)}
            onInput={({ currentTarget }) => setMoment(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={isBusy || moment === undefined}>
          {words.go}
        </button>
      </form>
      <h3>{words.triggers}</h3>
      {triggers.length === 0 ? (
        <p class="quiet">{words.noTriggers}</p>
      ) : (
        <ul class="lines">
          {triggers.map(({ functionName, owner, dueAt }) => (
            <li key={`${functionName} ${owner} ${dueAt}`}>
              <b>{functionName}</b> {words.triggerOf} {owner}
              {dueAt !== undefined && `: ${momentText(dueAt, zone, language)}`}
            </li>
          ))}
        </ul>
      )}
      <p class="quiet">{words.clockHelp}</p>
    </div>
  );
}
