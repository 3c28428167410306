import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { done, openSmall, openTracker, placeOf, putCell, sheetIdIn, sheetOf, smallSheets } from '../trackers';

const officer = 'stc@dd.example';

/** The sidebar as an officer opens it with this sheet in front. */
function openPage(office: Office, title: string, user = officer): { html: string; result: RunResult } {
  office.workspace.selection = { sheetId: sheetIdIn(office, title), ranges: ['A1'] };
  const result = done(office.run('openMyPage', { user }));
  const [page] = result.messages.filter(({ kind }) => kind === 'sidebar');
  return { html: page?.html ?? '', result };
}

const textOf = (html: string) =>
  html
    .replace(/<(script|style|head)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/** What the first button of this kind carries, as the page's script reads it. */
function dataOf(html: string, kind: 'go' | 'mend', label: string): Record<string, string> {
  const tags = html.match(new RegExp(`<button type="button" class="${kind}"[^>]*>[^<]*`, 'g')) ?? [];
  const tag = tags.find((one) => one.includes(label)) ?? '';
  const pairs = [...tag.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, plain(value ?? '')]);
  return Object.fromEntries(pairs);
}

function plain(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

describe('the sidebar “Trang của tôi”', () => {
  it('says what to do now, most pressing first, and how far the unit has come', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const text = textOf(openPage(office, 'SKHCN').html);
    expect(text).toContain('Đã hoàn thành 0/3 nhiệm vụ; quá hạn 1.');
    expect(text).toMatch(/Quá hạn \(1\) Triển khai nền tảng họp trực tuyến .*hạn 30\/09\/2025, quá hạn 10 ngày/);
    expect(text.indexOf('Quá hạn (1)')).toBeLessThan(text.indexOf('Sắp đến hạn (1)'));
  });

  it('names each problem with its cell and its cure, and leads there with one click', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const { html } = openPage(office, 'SKHCN');
    expect(textOf(html)).toMatch(/Lỗi V36 \(1\)/);
    const { row, column } = dataOf(html, 'go', 'Triển khai nền tảng');
    const click = done(office.callFromPage('goToCell', ['SKHCN', Number(row), Number(column)]));
    expect(click.totalCalls).toBeLessThanOrEqual(2);
    expect(sheetOf(office, 'SKHCN').grid.valueAt(Number(row), Number(column))).toBe(
      'Triển khai nền tảng họp trực tuyến',
    );
    expect(office.workspace.selection).toMatchObject({ sheetId: sheetIdIn(office, 'SKHCN') });
  });

  it('mends what is safe with one click, and leaves a cell that somebody has changed since', async () => {
    const office = await openSmall();
    const { row, column } = placeOf(office, 'STC', 'Tiến độ');
    putCell(office, 'STC', row + 1, column, 'đang thực hiện');
    done(office.run('consolidate'));
    const { html } = openPage(office, 'STC');
    const offered = dataOf(html, 'mend', 'data-to="Đang thực hiện"');
    const cell = {
      sheetTitle: 'STC',
      rowIndex: Number(offered.row),
      columnIndex: Number(offered.column),
      from: offered.from,
      to: offered.to,
    };
    const click = done(office.callFromPage('mendCell', [cell], officer));
    expect(click.totalCalls).toBeLessThanOrEqual(2);
    expect(sheetOf(office, 'STC').grid.valueAt(row + 1, column)).toBe('Đang thực hiện');
    putCell(office, 'STC', row + 1, column, 'Tạm dừng');
    expect(done(office.callFromPage('mendCell', [cell], officer)).value).toContain('vừa có người thay đổi');
    expect(sheetOf(office, 'STC').grid.valueAt(row + 1, column)).toBe('Tạm dừng');
  });

  it('opens in three calls for someone who may edit nothing but the unit’s own sheet, and writes nothing', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    const { result } = openPage(office, 'STC');
    expect(result.totalCalls).toBeLessThanOrEqual(3);
    expect(result.cellsWritten).toBe(0);
  });

  it('says which sheet to open when the one in front is no unit’s', async () => {
    const office = await openSmall();
    done(office.run('consolidate'));
    expect(textOf(openPage(office, 'Báo cáo').html)).toContain('Mở trang của đơn vị mình (“STC”)');
  });

  it('shows what people wrote as text, never as a part of the page', async () => {
    const office = await openSmall();
    const { row, column } = placeOf(office, 'SKHCN', 'Nội dung nhiệm vụ');
    putCell(office, 'SKHCN', row + 3, column, '<img src=x onerror=alert(1)> "họp"');
    done(office.run('consolidate'));
    const { html } = openPage(office, 'SKHCN');
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
  });

  it('speaks English in an English tracker', async () => {
    const office = await openTracker({
      ...smallSheets,
      'Cấu hình': [
        ['Mục', 'Giá trị'],
        ['Ngôn ngữ', 'en'],
      ],
    });
    done(office.run('setUpWorkbook'));
    done(office.run('consolidate'));
    const text = textOf(openPage(office, 'SKHCN').html);
    expect(text).toContain('0 of 3 tasks done; 1 overdue.');
    expect(text).toMatch(/Overdue \(1\)/);
  });
});
