import type { Drive, DriveFile } from '../host/drive/drive';
import type { Options } from './options';
import { UsageError } from './usage-error';

/**
 * Does what `--owner` and `--share` say: who owns files of the drive, who may edit and who may only read them.
 * @throws UsageError for a file that is not there, or an address that is none.
 */
export function shareFiles(drive: Drive, openId: string, { owner, share }: Pick<Options, 'owner' | 'share'>): void {
  for (const text of owner) {
    const { file, people } = parse(drive, openId, 'owner', text);
    const [first, second] = people;
    if (first === undefined || second !== undefined || first.mayOnlyRead) {
      throw new UsageError(`--owner "${text}" must name one person: --owner an.nguyen@example.org.`);
    }
    file.owner = first.email;
  }
  for (const text of share) {
    const { file, people } = parse(drive, openId, 'share', text);
    file.access = people.filter(({ mayOnlyRead }) => !mayOnlyRead).map(({ email }) => email);
    file.viewers = people.filter(({ mayOnlyRead }) => mayOnlyRead).map(({ email }) => email);
  }
}

interface Shared {
  readonly file: DriveFile;
  readonly people: readonly { readonly email: string; readonly mayOnlyRead: boolean }[];
}

function parse(drive: Drive, openId: string, option: string, text: string): Shared {
  const [, id = openId, list = ''] = /^(?:([^=@]+)=)?(.*)$/s.exec(text) ?? [];
  const file = drive.files.get(id.normalize('NFC').replace(/\.xlsx$/i, ''));
  if (file === undefined) {
    throw new UsageError(
      `--${option} names a file ${id}, which is not there. The drive has: ${[...drive.files.keys()].join(', ')}.`,
    );
  }
  const words = list.split(/[,;]/).map((word) => word.trim());
  return { file, people: words.filter(Boolean).map((word) => parsePerson(option, word)) };
}

function parsePerson(option: string, word: string): Shared['people'][number] {
  const [, email, right] = /^([^\s@:]+@[^\s@:]+)(?::(view|edit))?$/.exec(word) ?? [];
  if (email !== undefined) return { email, mayOnlyRead: right === 'view' };
  throw new UsageError(
    `--${option} "${word}" is no e-mail address. Write it like an.nguyen@example.org, or an.nguyen@example.org:view.`,
  );
}
