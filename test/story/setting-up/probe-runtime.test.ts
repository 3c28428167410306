import { expect, it } from 'vitest';
import { type Office, openOffice } from '../../../scripts/host/office';
import { createSampleDrive } from '../../../scripts/sample';
import { sampleNow, sampleTrackerId } from '../../../scripts/sample/build-tracker';
import { storyBundle } from '../bundle';

it('the probe answers every question, writes nothing and shows nothing of the tracker', async () => {
  const office = openOffice(await storyBundle(), {
    drive: createSampleDrive(),
    openId: sampleTrackerId,
    now: sampleNow,
  });
  const result = office.run('probeRuntime');
  expect(result.error).toBeUndefined();
  const facts = result.value as Record<string, string>;
  expect(Object.values(facts).filter((answer) => answer === '' || answer.startsWith('failed'))).toEqual([]);
  expect(facts['Drive files.list without the Drive API enabled']).toBe('200');
  expect(facts.locale).toBe('vi_VN');
  expect(result.cellsWritten + result.cellsLogged).toBe(0);
  expect(result.log).toHaveLength(Object.keys(facts).length);
});

it('an edit trigger made for the probe logs what its event carries, and never what was typed', async () => {
  const office = await openSample();
  const event = { authMode: 'FULL', value: 'mật', oldValue: 'cũ' };
  const facts = office.run('probeRuntime', { args: [event] }).value as Record<string, string>;
  expect(facts['the event of this call']).toBe('authMode string, value string, oldValue string');
});

it('the probe that writes answers every question and leaves the tracker as it was', async () => {
  const office = await openSample();
  const before = listSheets(office);
  const result = office.run('probeWrites');
  expect(result.error).toBeUndefined();
  expect(result.value).toEqual({
    "'X set in a cell without a format": '“X”',
    "'X set in a plain-text cell": '“X”',
    'null within values.batchUpdate, over “before”': '“before”',
    '{} within updateCells, over “before”': '“”',
    'a list of 500 words': 'taken',
    'a sheet with chart and protection, copied': expect.stringMatching(/^charts \d, protections \d, (hidden|shown)$/),
    'hiding all rows but the frozen one': 'done',
    'words for an address that is none': 'refused: Invalid email: probeWrites',
    'a property of 5,000 letters and 10,000 bytes': 'refused: Argument too large: value',
    'an answer of 5 MB': expect.stringMatching(/^5 million letters/),
    'an answer of 20 MB': expect.stringMatching(/^20 million letters/),
    'an answer of 50 MB': expect.stringMatching(/^50 million letters/),
  });
  expect(listSheets(office)).toEqual(before);
  expect(office.workspace.properties.toJson()).toEqual((await openSample()).workspace.properties.toJson());
});

it('the probe that writes deletes its sheet after a failure, and the next one deletes what a time-out left', async () => {
  const office = await openSample();
  const before = listSheets(office);
  const failures = [6, 8, 10, 12].map((n) => {
    office.workspace.failAt(n, 'after');
    const { error } = office.run('probeWrites');
    expect(listSheets(office), `after call ${n} failed`).toEqual(before);
    return error;
  });
  expect(failures.some((error) => error !== undefined)).toBe(true);
  office.workspace.killAt(20);
  office.run('probeWrites');
  expect(listSheets(office)).toHaveLength(before.length + 1);
  office.run('probeWrites');
  expect(listSheets(office)).toEqual(before);
});

async function openSample(): Promise<Office> {
  return openOffice(await storyBundle(), { drive: createSampleDrive(), openId: sampleTrackerId, now: sampleNow });
}

function listSheets(office: Office) {
  const sheets = office.workspace.drive.files.get(sampleTrackerId)?.book?.sheets ?? [];
  return sheets.map(({ properties: { title } }) => ({ title, values: office.values(`'${title}'`) }));
}
