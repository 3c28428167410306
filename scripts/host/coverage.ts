import { surfaceOf } from './bridge/bridge';
import { googleTypes } from './bridge/google-types';
import { absentGlobals, classes } from './services/classes';

/** How many of Google's members a class of the host has. */
interface Coverage {
  /** With its service: `SpreadsheetApp.Range`. */
  readonly name: string;
  readonly here: number;
  readonly all: number;
}

/** Every class of the host, in the order of its list. Properties that hold an enum are all there. */
export function listCoverage(): Coverage[] {
  const types = googleTypes();
  return classes.map((definition) => {
    const members = [...surfaceOf(definition, types)].filter(([, member]) => member.kind === 'method');
    const here = members.filter(
      ([name]) => name in definition.of.prototype || definition.alike?.(name) !== undefined,
    ).length;
    const name = definition.service === undefined ? definition.name : `${definition.service}.${definition.name}`;
    return { name, here, all: members.length };
  });
}

/** The table of scripts/host/README.md. */
export function coverageTable(): string {
  const rows = listCoverage().map(({ name, here, all }) => `| \`${name}\` | ${here} of ${all} |`);
  const absent = absentGlobals.map((name) => `\`${name}\``).join(', ');
  return `| class | methods |\n| --- | --- |\n${rows.join('\n')}\n\nNot there at all: ${absent}, and advanced services but \`Sheets\` v4 and \`Drive\` v3.`;
}
