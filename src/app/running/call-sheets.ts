import { sheetKeys, systemSheets } from '../../sheets/tables/sheet-names';
import type { Ports } from '../ports/ports';
import type { ScreenPort } from '../ports/screen-port';

/**
 * What people are told names each sheet as it is called in this spreadsheet: one that was set up in Vietnamese keeps its titles when its language becomes
 * English. The titles are those that the run has seen.
 */
export function callSheets(ports: Ports): Ports {
  let titles: ReadonlySet<string> = new Set();
  return {
    ...ports,
    workbook: {
      ...ports.workbook,
      describe(fields) {
        const answer = ports.workbook.describe(fields);
        const found = titlesIn(answer);
        if (found.length > 0) titles = new Set(found);
        return answer;
      },
    },
    screen: named(ports.screen, (text) => callAsStanding(text, titles)),
  };
}

function named(screen: ScreenPort, call: (text: string) => string): ScreenPort {
  return {
    ...screen,
    toast: (text) => screen.toast(call(text)),
    alert: (title, text) => screen.alert(title, call(text)),
    confirm: (title, text) => screen.confirm(title, call(text)),
    keeps: (title, text) => screen.keeps(title, call(text)),
    prompt: (title, text) => screen.prompt(title, call(text)),
  };
}

function titlesIn(answer: unknown): string[] {
  const { sheets = [] } = answer as {
    readonly sheets?: readonly { readonly properties?: { readonly title?: string } }[];
  };
  return sheets.flatMap(({ properties }) => properties?.title ?? []);
}

function callAsStanding(text: string, titles: ReadonlySet<string>): string {
  return text.replace(/“([^”]+)”/g, (whole, title: string) => {
    const other = titles.has(title) ? undefined : otherTitle(title);
    return other !== undefined && titles.has(other) ? `“${other}”` : whole;
  });
}

/** What a sheet of the product is called in the other language. */
function otherTitle(title: string): string | undefined {
  const key = sheetKeys.find((one) => systemSheets[one].vi === title || systemSheets[one].en === title);
  if (key === undefined) return undefined;
  const { vi, en } = systemSheets[key];
  return title === vi ? en : vi;
}
