import { expect, it } from 'vitest';
import { openOffice } from '../../scripts/host/office';
import { createSampleDrive } from '../../scripts/sample';
import { sampleNow, sampleTrackerId } from '../../scripts/sample/build-tracker';
import { storyBundle } from './bundle';

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
