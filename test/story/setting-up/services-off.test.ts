import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { openBusy, writingUseCases } from '../busy-tracker';
import { said } from '../coordinator';
import { contentOf, copyOf, done, placeOf, putCell } from '../trackers';
import { prepareFileWorld } from '../unit-files/file-world';

type Run = (office: Office) => RunResult;

const run =
  (name: string): Run =>
  (office) =>
    office.run(name);

/** What needs nothing but the sheet in front of the person. */
const { confirmReviewed, mendCell, onEdit, ...overSheets } = writingUseCases;

const useCases: { readonly [name: string]: Run } = {
  ...overSheets,
  compareSnapshots: run('compareSnapshots'),
  draftReport: run('draftReport'),
  sendDraftToMe: (office) => office.callFromPage('sendDraftToMe', ['BC-20251010-0800']),
  importTable: run('importTable'),
  recogniseImport: (office) => office.callFromPage('recogniseImport', [{ sheet: 'Bảng của phòng' }]),
  installTriggers: run('installTriggers'),
  removeTriggers: run('removeTriggers'),
  takeOver: run('takeOver'),
  useAsTracker: run('useAsTracker'),
};

const languages = ['vi', 'en'] as const;

const clicks = {
  vi: /Google chưa bật dịch vụ.*Apps Script.*Google Sheets API/,
  en: /Google has not switched on.*Apps Script.*Google Sheets API/,
};

async function openIn(language: 'vi' | 'en'): Promise<Office> {
  const office = await openBusy();
  if (language === 'vi') return office;
  const row = office.texts("'Cấu hình'").findIndex((cells) => cells.includes('Ngôn ngữ'));
  putCell(office, 'Cấu hình', row, placeOf(office, 'Cấu hình', 'Giá trị').column, language);
  done(office.run('validateEntries'));
  return office;
}

/** The API is off in the script's Cloud project, or the service's global is not there at all: google/clasp#1151. */
const lacks: { readonly [name: string]: (office: Office) => Office } = {
  'the Sheets API is off': (office) => {
    const off = copyOf(office);
    off.workspace.apisOff.add('Sheets');
    return off;
  },
  'the service Sheets is missing': (office) => {
    const { bundle } = office;
    return copyOf({ ...office, bundle: { ...bundle, manifest: { ...bundle.manifest, advancedServices: [] } } });
  },
};

describe.each(languages)('where nothing can be read, in a tracker in “%s”', (language) => {
  it.each(Object.entries(lacks))(
    '%s: every use-case says the clicks, once, and changes nothing',
    async (_, without) => {
      const start = await openIn(language);
      // Google may say it in the account's own words.
      start.workspace.users.get(start.workspace.user).errorLanguage = language;
      for (const [name, use] of Object.entries(useCases)) {
        const office = without(start);
        office.workspace.users.get(office.workspace.user).errorLanguage = language;
        const before = contentOf(office);
        const mails = office.mails.length;
        const result = use(office);
        expect([name, result.ok, result.error?.message]).toEqual([name, true, undefined]);
        expect([name, result.messages.length, said(result)]).toEqual([
          name,
          1,
          expect.stringMatching(clicks[language]),
        ]);
        expect([name, contentOf(office), office.mails.length]).toEqual([name, before, mails]);
      }
    },
  );

  it('what needs no service but the sheet in front goes on', async () => {
    const start = await openIn(language);
    for (const [name, use] of Object.entries({ confirmReviewed, mendCell, onEdit, openMyPage: run('openMyPage') })) {
      const office = copyOf(start);
      office.workspace.apisOff.add('Sheets');
      const result = use(office);
      expect([name, result.ok, said(result)]).toEqual([name, true, expect.not.stringMatching(clicks[language])]);
    }
  });

  it('a run that nobody watches tells the owner of the trigger', async () => {
    const office = await openIn(language);
    office.workspace.apisOff.add('Sheets');
    const sent = office.mails.length;
    done(office.run('runDaily', { args: [{ triggerUid: 'x' }] }));
    expect(office.mails.slice(sent).map(({ body }) => body)).toEqual([expect.stringMatching(clicks[language])]);
  });
});

describe('while the Drive API is off', () => {
  const fresh = prepareFileWorld({ fileCount: 2, rowCount: 2 });
  it.each(['validateEntries', 'consolidate', 'runDaily'])('%s says the clicks for it', async (name) => {
    const world = (await fresh)();
    world.workspace.apisOff.add('Drive');
    const result = world.run(name);
    expect([result.ok, said(result)]).toEqual([true, expect.stringMatching(/Google chưa bật dịch vụ.*Drive API/)]);
  });
});
