import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../../protocol';
import { becomePerson } from '../../state/deeds';
import { setState, useStore } from '../../state/store';
import { isFound } from '../../words/search';
import { useWords } from '../../words/use-words';
import type { Words } from '../../words/vi';

/** Who sits at this page: each has the rights that Google would give them. */
export function PersonChooser() {
  const isOpen = useStore((state) => state.isChoosingPerson);
  return isOpen ? <Chooser /> : null;
}

function Chooser() {
  const words = useWords();
  const book = useStore((state) => state.book);
  const box = useRef<HTMLDialogElement>(null);
  const [sought, setSought] = useState('');
  useEffect(() => box.current?.showModal(), []);
  const people = (book?.people ?? []).filter((person) => fits(person, sought, words));
  const typed = /^[^\s@]+@[^\s@]+$/.test(sought.trim()) && people.length === 0 ? sought.trim() : undefined;
  return (
    <dialog ref={box} class="people" aria-label={words.whoAmI} onClose={() => setState({ isChoosingPerson: false })}>
      <header>
        <h2>{words.whoAmI}</h2>
        <button type="button" class="cross" aria-label={words.close} onClick={() => box.current?.close()} />
      </header>
      <input
        type="search"
        aria-label={words.findPerson}
        placeholder={words.findPerson}
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <button
              type="button"
              aria-current={person.email === book?.user}
              onClick={() => void becomePerson(person.email)}
            >
              <b>{nameOf(person, words)}</b>
              <small>{person.email}</small>
            </button>
          </li>
        ))}
        {people.length === 0 && typed === undefined && <li class="nobody">{words.nobodyFound}</li>}
        {typed !== undefined && (
          <li>
            <button type="button" onClick={() => void becomePerson(typed)}>
              <b>{words.otherPerson}</b>
              <small>{typed}</small>
            </button>
          </li>
        )}
      </ul>
    </dialog>
  );
}

function nameOf({ role, unit }: Person, words: Words): string {
  return unit === undefined ? words[role] : `${words[role]} ${unit}`;
}

function fits(person: Person, sought: string, words: Words): boolean {
  return isFound(sought, `${nameOf(person, words)} ${person.email}`);
}
