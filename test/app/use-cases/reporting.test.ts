import { beforeEach, describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src/app/use-cases/reporting/compare-snapshots';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { declareNothing } from '../../../src/app/use-cases/reporting/declare-nothing';
import { draftReport } from '../../../src/app/use-cases/reporting/draft-report';
import { freezeReport } from '../../../src/app/use-cases/reporting/freeze-report';
import { runDaily } from '../../../src/app/use-cases/reporting/run-daily';
import { sendDraftToMe } from '../../../src/app/use-cases/reporting/send-draft-to-me';
import { submitReport } from '../../../src/app/use-cases/reporting/submit-report';
import { coordinator, type MemoryOffice, openMemoryOffice } from './memory-office';

const late = 'Triển khai nền tảng họp trực tuyến';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
});

const frozen = () => office.titles().filter((title) => /^Báo cáo .*\d/.test(title) || /^BC-/.test(title));

/** Freezes two reports, between which one task was finished. */
function freezeTwice(): void {
  office.run(consolidate);
  office.run(freezeReport);
  office.at('2025-10-13T09:00:00+07:00');
  office.type('SKHCN', late, 'Tiến độ', 'Hoàn thành');
  office.type('SKHCN', late, 'Ngày hoàn thành', '13/10/2025');
  office.type('SKHCN', late, 'Minh chứng', '15/BC-SKHCN');
  office.run(consolidate);
  office.run(freezeReport);
}

describe('consolidate', () => {
  it('brings every task of every unit into the master, with the codes that their sheets now have', () => {
    office.run(consolidate);
    const codes = [...office.table('SKHCN'), ...office.table('STC')].map((row) => row['Mã nhiệm vụ']);
    expect(codes).toHaveLength(5);
    expect(new Set(office.table('Tổng hợp').map((row) => row['Mã nhiệm vụ']))).toEqual(new Set(codes));
    expect(office.said()).toContain('2/2');
    expect(JSON.stringify(office.cells('Báo cáo'))).toContain('Sở Tài chính');
  });

  it('a second time writes no cell of the master', () => {
    office.run(consolidate);
    const before = office.table('Tổng hợp');
    office.run(consolidate);
    expect(office.table('Tổng hợp')).toEqual(before);
  });

  it('names the unit whose table is empty all of a sudden, and keeps what was last read of it', () => {
    office.run(consolidate);
    office.said();
    office.empty('STC');
    office.run(consolidate);
    expect(office.said()).toContain('1/2 đơn vị');
    expect(JSON.stringify(office.cells('Báo cáo'))).toContain('Sở Tài chính');
    expect(office.table('Tổng hợp').map((row) => row['Nội dung nhiệm vụ'])).toContain('Cấp kinh phí đợt 1');
  });
});

describe('freezeReport and compareSnapshots', () => {
  it('keep each report on a sheet of its own, and tell what was finished between them', () => {
    freezeTwice();
    expect(frozen()).toHaveLength(2);
    office.run(compareSnapshots);
    expect(JSON.stringify(office.world.pages)).toContain(late);
  });

  it('a report that is frozen already is not frozen twice', () => {
    office.run(consolidate);
    office.run(freezeReport);
    office.said();
    office.run(freezeReport);
    expect(frozen()).toHaveLength(1);
    expect(office.said()).toContain(frozen()[0]);
  });

  it('one report alone is compared with nothing', () => {
    office.run(consolidate);
    office.run(freezeReport);
    office.said();
    office.run(compareSnapshots);
    expect(office.world.pages).toEqual([]);
    expect(office.said()).toContain('1');
  });
});

describe('draftReport and sendDraftToMe', () => {
  it('draft the frozen report that is named, and mail it to nobody but who asked', () => {
    freezeTwice();
    office.world.answers.push('2');
    office.run(draftReport);
    const [page] = office.world.pages;
    expect(JSON.stringify(page?.data)).toContain(frozen().sort()[0]);
    expect(office.run((ports) => sendDraftToMe(ports, frozen()[0]))).toContain(coordinator);
    expect(office.world.mails.map(({ to, attachment }) => [to, attachment?.fileName])).toEqual([
      [coordinator, expect.stringMatching(/\.docx$/)],
    ]);
  });

  it('without a frozen report say that one is to be frozen first', () => {
    office.run(consolidate);
    office.said();
    office.run(draftReport);
    expect(office.world.pages).toEqual([]);
    expect(office.said()).toMatch(/chốt/i);
  });

  it('a name that no report has is refused, and nothing is mailed', () => {
    freezeTwice();
    office.said();
    office.run((ports) => sendDraftToMe(ports, 'BC-1999'));
    expect(office.world.mails).toEqual([]);
    expect(office.said()).toContain('BC-1999');
  });
});

describe('submitReport and declareNothing', () => {
  it('note what the unit whose sheet is open states, by whom and when', () => {
    office.world.selection = { title: 'STC', rowIndexes: [1] };
    office.ask(submitReport);
    expect(office.table('Nộp báo cáo')).toMatchObject([
      { 'Đơn vị': 'Sở Tài chính', 'Tình trạng': 'Đã nộp', Người: coordinator },
    ]);
    office.world.selection = { title: 'SKHCN', rowIndexes: [1] };
    office.ask(declareNothing);
    expect(office.table('Nộp báo cáo').map((row) => row['Tình trạng'])).toEqual(
      expect.arrayContaining(['Đã nộp', 'Không phát sinh']),
    );
  });

  it('note nothing when the person says no', () => {
    office.world.selection = { title: 'STC', rowIndexes: [1] };
    office.ask(submitReport, false);
    expect(office.table('Nộp báo cáo').filter((row) => row['Tình trạng'] !== '')).toEqual([]);
  });
});

describe('runDaily', () => {
  it('checks, consolidates and sends one mail to each person who is owed one', () => {
    office.run((ports) => runDaily(ports, undefined));
    expect(office.table('Tổng hợp')).toHaveLength(5);
    const readers = office.world.mails.map(({ to }) => to);
    expect(readers).toContain('skhcn@dd.example');
    expect(new Set(readers).size).toBe(readers.length);
  });

  it('a second time on the same day sends nothing', () => {
    office.run((ports) => runDaily(ports, undefined));
    const sent = office.world.mails.length;
    office.run((ports) => runDaily(ports, undefined));
    expect(office.world.mails).toHaveLength(sent);
  });

  it('forgets what was sent half a year ago to a task that is gone', () => {
    const sentOnce = sendLongAgo();
    office.run((ports) => runDaily(ports, undefined));
    expect(office.table('Thư nhắc').map((row) => row['Mã nhiệm vụ'])).not.toContain(sentOnce);
  });

  it('forgets nothing of it while a unit cannot be read: its tasks must not look gone', () => {
    const sentOnce = sendLongAgo();
    office.empty('STC');
    office.run((ports) => runDaily(ports, undefined));
    expect(office.table('Thư nhắc').map((row) => row['Mã nhiệm vụ'])).toContain(sentOnce);
  });
});

/** A line of the ledger whose task is nowhere to be found any more, half a year later. */
function sendLongAgo(): string {
  office.run((ports) => runDaily(ports, undefined));
  const code = String(office.task('SKHCN', late)['Mã nhiệm vụ']);
  const key = office.table('Thư nhắc').find((row) => row['Mã nhiệm vụ'] === code)?.Khóa;
  office.enter('Thư nhắc', 'Mã nhiệm vụ', code, 'Khóa', String(key).replace(code, 'SKHCN-2024-0001'));
  office.enter('Thư nhắc', 'Mã nhiệm vụ', code, 'Mã nhiệm vụ', 'SKHCN-2024-0001');
  office.at('2026-05-13T08:00:00+07:00');
  return 'SKHCN-2024-0001';
}
