import { describe, expect, it } from 'vitest';
import { type Status, statuses } from '../../../src/core/tasks/status';
import { doubtLook, problemLook, quietLook, statusLooks } from '../../../src/sheets/looks/status-looks';

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

describe('the colours of statuses', () => {
  it.each<[Status[], string, string, boolean]>([
    [['overdue'], '#C62828', '#FFFFFF', true],
    [['dueSoon'], '#FFF3C4', '#202124', false],
    [['noDeadline', 'unconfirmed'], '#FFE0B2', '#202124', false],
    [['inTime'], '#E3F2FD', '#202124', false],
    [['doneOnTime'], '#E2F0D9', '#202124', false],
    [['doneLate'], '#F8D7B0', '#202124', false],
    [['doneUnassessed', 'rolled', 'regular', 'waiting', 'suspended', 'cancelled'], '#ECECEC', '#202124', false],
  ])('of %j are %s with %s letters', (some, background, textColor, bold) => {
    for (const status of some) expect(statusLooks[status]).toEqual({ background, textColor, bold });
  });

  it('leave every word readable: light on dark, or dark on light', () => {
    for (const status of statuses) {
      const { background, textColor } = statusLooks[status];
      const sum = (hex: string) => channels(hex).reduce((all, channel) => all + channel, 0);
      expect(Math.abs(sum(background) - sum(textColor))).toBeGreaterThan(350);
    }
  });
});

it('what needs mending is red, what is in doubt yellow, what is quiet grey', () => {
  expect(problemLook).toEqual({ background: '#FFD7D7', textColor: '#8B1A1A', bold: false });
  expect(doubtLook).toEqual({ background: '#FFF3C4', textColor: '#202124', bold: false });
  expect(quietLook).toEqual({ background: '#ECECEC', textColor: '#202124', bold: false });
});
