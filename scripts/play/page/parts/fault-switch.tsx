import type { Fault } from '../../protocol';
import { setState, useStore } from '../state/store';
import { useWords } from '../words/use-words';

/** Lets the next run from the menu or the clock go wrong, to see what people would see. */
export function FaultSwitch() {
  const words = useWords();
  const fault = useStore((state) => state.fault);
  const choose = (kind: string) =>
    setState({ fault: kind === 'fail' || kind === 'kill' ? { kind, at: fault?.at ?? 10 } : undefined });
  return (
    <fieldset class="fault">
      <label>
        {words.nextRun}
        <select value={fault?.kind ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{words.faultNone}</option>
          <option value="fail">{words.faultFail}</option>
          <option value="kill">{words.faultKill}</option>
        </select>
      </label>
      {fault !== undefined && (
        <label>
          {words.faultAt}
          <input
            type="number"
            min="1"
            value={fault.at}
            onInput={({ currentTarget }) => setState({ fault: withNumber(fault, currentTarget.valueAsNumber) })}
          />
        </label>
      )}
    </fieldset>
  );
}

function withNumber(fault: Fault, at: number): Fault {
  return Number.isInteger(at) && at > 0 ? { ...fault, at } : fault;
}
