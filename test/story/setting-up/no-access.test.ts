import { describe, expect, it } from 'vitest';
import { openOffice } from '../../../scripts/host/office';
import { sampleNow } from '../../../scripts/sample/build-tracker';
import { storyBundle } from '../bundle';
import { driveOf } from '../trackers';

async function openFor(access: 'denied' | 'reader') {
  const drive = driveOf({ 'Trang tính1': [['Việc', 'Đơn vị']] });
  for (const [id, file] of drive.files) {
    drive.files.set(
      id,
      access === 'denied' ? { ...file, access: 'denied' } : { ...file, viewers: ['la@ngoai.example'] },
    );
  }
  return openOffice(await storyBundle(), { drive, openId: 'tracker', now: sampleNow, user: 'la@ngoai.example' });
}

describe('an account that the spreadsheet is not shared with', () => {
  it.each([
    ['denied', 'setUpWorkbook'],
    ['reader', 'setUpWorkbook'],
    ['denied', 'importTable'],
  ] as const)('%s, %s: is told so, and whom to ask, without a reference code', async (access, name) => {
    const office = await openFor(access);
    const result = office.run(name);
    const said = result.messages.map(({ text }) => text).join('\n');
    expect(said).not.toContain('mã ');
    expect(said).toMatch(/chủ sở hữu|Thiết lập/);
    expect(result.ok).toBe(true);
  });
});
