import { expect, it } from 'vitest';
import { evaluate, thrownBy } from '../../script-office';

const onSheet = (body: string) => evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);

const MADE = `
  const chart = sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:C5')).setPosition(7, 2, 3, 4).setTitle('Tiến độ').setStacked()
    .setOption('legend', { position: 'bottom' }).setYAxisTitle('việc').setNumHeaders(1).build();
  sheet.insertChart(chart);`;

it('puts a chart on the sheet and reads it back', () => {
  const body = `${MADE}
    const [read] = sheet.getCharts();
    const place = read.getContainerInfo();
    return [read.getRanges().map((range) => range.getA1Notation()), String(read.modify().getChartType()), read.getOptions().get('title'), read.getOptions().get('legend.position'), read.getOptions().get('vAxis.title'),
      read.getNumHeaders(), place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX()];`;
  expect(onSheet(body)).toEqual([['A1:C5'], 'COLUMN', 'Tiến độ', 'bottom', 'việc', 1, 7, 2, 3]);
});

it('changes the chart that stands there, and takes it away', () => {
  const body = `${MADE}
    const [first] = sheet.getCharts();
    sheet.updateChart(first.modify().setChartType(Charts.ChartType.PIE).clearRanges().addRange(sheet.getRange('A1:B5')).setOption('title', 'Tỷ lệ').setPosition(1, 5, 0, 0).build());
    const [second] = sheet.getCharts();
    const told = [second.getChartId() === first.getChartId(), String(second.modify().getChartType()), second.getOptions().get('title'), second.getRanges()[0].getA1Notation(), second.getContainerInfo().getAnchorColumn()];
    sheet.removeChart(second);
    return [...told, sheet.getCharts().length];`;
  expect(onSheet(body)).toEqual([true, 'PIE', 'Tỷ lệ', 'A1:B5', 5, 0]);
});

it('says so rather than lose an option', () => {
  const body = `const sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.LINE).addRange(sheet.getRange('A1:B5')).setOption('curveType', 'function').build());`;
  expect(thrownBy(body)).toBe('Error: not implemented in the local host: the chart option curveType');
});

it('says so of a kind of chart that it does not have', () => {
  const body = `const sheet = SpreadsheetApp.getActiveSheet();
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.GEO).addRange(sheet.getRange('A1:B5')).build());`;
  expect(thrownBy(body)).toBe('Error: not implemented in the local host: charts of the kind GEO');
});
