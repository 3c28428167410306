import { describe, expect, it } from 'vitest';
import { listHanoiUnits } from '../../../src/core/directory/hanoi-units';
import { parsePastedUnits } from '../../../src/core/directory/pasted-units';

describe('the list of Hanoi’s units', () => {
  it('has the 51 wards, the 75 communes and the city bodies that are known by name, each with its own code', () => {
    const units = listHanoiUnits();
    expect(units.filter(({ kind }) => kind === 'ward')).toHaveLength(51);
    expect(units.filter(({ kind }) => kind === 'commune')).toHaveLength(75);
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    for (const { code } of units) expect(code).toMatch(/^[A-Z0-9]{2,14}$/);
  });

  it('begins with the city’s bodies in protocol order, each with its other names', () => {
    const bodies = listHanoiUnits()
      .slice(0, 16)
      .map(({ code, name, aliases, kind }) => [code, name, aliases, kind]);
    expect(bodies).toEqual([
      ['VPUBND', 'Văn phòng UBND Thành phố', 'Văn phòng UBND; VP UBND TP', 'department'],
      ['SNV', 'Sở Nội vụ', '', 'department'],
      ['STP', 'Sở Tư pháp', '', 'department'],
      ['STC', 'Sở Tài chính', '', 'department'],
      ['SCT', 'Sở Công Thương', '', 'department'],
      ['SNNMT', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'department'],
      ['SXD', 'Sở Xây dựng', '', 'department'],
      ['SKHCN', 'Sở Khoa học và Công nghệ', 'Sở KH&CN; Sở KHCN', 'department'],
      ['SVHTT', 'Sở Văn hóa và Thể thao', 'Sở VH&TT; Sở VHTT', 'department'],
      ['SGDDT', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT; Sở GDĐT', 'department'],
      ['SYT', 'Sở Y tế', '', 'department'],
      ['TTTP', 'Thanh tra Thành phố', '', 'department'],
      ['SDTTG', 'Sở Dân tộc và Tôn giáo', '', 'department'],
      ['SDL', 'Sở Du lịch', '', 'department'],
      ['SQHKT', 'Sở Quy hoạch - Kiến trúc', 'Sở QHKT', 'department'],
      ['TTPVHCC', 'Trung tâm Phục vụ hành chính công', 'Trung tâm PVHCC', 'equivalent'],
    ]);
  });

  it('has places by their names, a long one shortened', () => {
    const codeOf = (name: string) => listHanoiUnits().find((unit) => unit.name === name)?.code;
    expect(['Phường Ba Đình', 'Phường Văn Miếu - Quốc Tử Giám', 'Xã Đông Anh', 'Xã Hoà Lạc'].map(codeOf)).toEqual([
      'PBADINH',
      'PVANMIEUQTG',
      'XDONGANH',
      'XHOALAC',
    ]);
    expect(listHanoiUnits().find(({ name }) => name === 'Xã Đông Anh')).toEqual({
      code: 'XDONGANH',
      name: 'Xã Đông Anh',
      aliases: '',
      kind: 'commune',
    });
  });
});

describe('a pasted list of units', () => {
  const said = (text: string) =>
    parsePastedUnits(text).map(({ code, name, kind, contactEmails }) => [code, name, kind, contactEmails]);

  it('is read a unit a line, with addresses behind it', () => {
    expect(said('Sở Tài chính\tstc@hanoi.gov.vn\nPhường Hoàn Kiếm; a@hanoi.gov.vn, b@hanoi.gov.vn')).toEqual([
      ['STC', 'Sở Tài chính', 'department', 'stc@hanoi.gov.vn'],
      ['PHOANKIEM', 'Phường Hoàn Kiếm', 'ward', 'a@hanoi.gov.vn; b@hanoi.gov.vn'],
    ]);
  });

  it('passes over numbers, blank lines and repetitions', () => {
    expect(said('1. Phòng Văn hóa - Xã hội\n\n2\tPhòng Kinh tế\nPhòng kinh tế')).toEqual([
      ['PVHXH', 'Phòng Văn hóa - Xã hội', 'equivalent', ''],
      ['PKT', 'Phòng Kinh tế', 'equivalent', ''],
    ]);
  });

  it('takes a code that stands in a column of its own, before or behind the name, and passes over headings', () => {
    const table = 'Mã đơn vị\tTên đơn vị\tEmail\nTTDL\tTrung tâm Dữ liệu\tttdl@dd.example\nPhòng Nội vụ\tPNV-01';
    expect(said(table)).toEqual([
      ['TTDL', 'Trung tâm Dữ liệu', 'equivalent', 'ttdl@dd.example'],
      ['PNV-01', 'Phòng Nội vụ', 'equivalent', ''],
    ]);
    expect(said('STT;Đơn vị\n1;UBND')).toEqual([['UBND', 'UBND', 'equivalent', '']]);
  });

  it('numbers a code that another unit has', () => {
    expect(parsePastedUnits('Phòng Kinh tế\nPhòng Kỹ thuật', ['PKT']).map(({ code }) => code)).toEqual([
      'PKT2',
      'PKT3',
    ]);
  });

  it.each([
    ['Phường Mới Lập', 'ward', 'PMOILAP'],
    ['Xã Mới Lập', 'commune', 'XMOILAP'],
    ['Sở Mới', 'department', 'SM'],
    ['Văn phòng Đoàn', 'department', 'VPD'],
    ['Thanh tra Sở', 'department', 'TTS'],
    ['Ban Chỉ đạo 57', 'committee', 'BCD5'],
    ['Đảng ủy Khối', 'party', 'DUK'],
    ['Ban Thường vụ Thành ủy', 'party', 'BTVTU'],
    ['Ủy ban Mặt trận xã', 'front', 'UBMTX'],
    ['Hội Nông dân', 'front', 'HND'],
    ['Đoàn Thanh niên', 'front', 'DTN'],
    ['Công ty Nước sạch', 'enterprise', 'CTNS'],
    ['Tổng công ty Điện lực', 'enterprise', 'TCTDL'],
    ['Trường Bồi dưỡng', 'institute', 'TBD'],
    ['Viện Quy hoạch', 'institute', 'VQH'],
    ['Chi cục Thống kê', 'equivalent', 'CCTK'],
  ])('tells the kind of a unit by its first words, and makes a code of its letters: %s', (name, kind, code) => {
    expect(said(name)).toEqual([[code, name, kind, '']]);
  });

  it('knows the city’s units by their code or name, and keeps their other names', () => {
    expect(parsePastedUnits('skhcn')).toEqual([
      {
        code: 'SKHCN',
        name: 'Sở Khoa học và Công nghệ',
        aliases: 'Sở KH&CN; Sở KHCN',
        kind: 'department',
        contactEmails: '',
      },
    ]);
    expect(said('Sở TC\tSTC')).toEqual([['STC', 'Sở Tài chính', 'department', '']]);
    expect(parsePastedUnits('Tổ Một')[0]?.aliases).toBe('');
  });

  it('makes a code of at most twelve letters, of one letter a numbered one, and of none a word', () => {
    const codes = (text: string, taken: readonly string[] = []) =>
      parsePastedUnits(text, taken).map(({ code }) => code);
    expect(codes('Tổ hai ba bốn năm sáu bảy tám chín mười một hai ba bốn')).toEqual(['THBBNSBTCMMH']);
    expect(codes('Xã Một Hai Ba Bốn Năm Sáu')).toEqual(['XMOTHAIBABON']);
    expect(codes('Thuế\nKho')).toEqual(['T1', 'K1']);
    expect(codes('Thuế', ['T1'])).toEqual(['T2']);
    expect(codes('Tổ Một', ['TM'])).toEqual(['TM2']);
    expect(codes('—?—')).toEqual(['DV']);
    expect(codes('Sở Văn hóa và Du lịch')).toEqual(['SVHDL']);
  });

  it('takes a pasted code only where no other unit has it', () => {
    expect(parsePastedUnits('Tổ Một\tABC\nTổ Hai\tABC').map(({ code }) => code)).toEqual(['ABC', 'TH']);
    expect(parsePastedUnits('Tổ Một\tABC', ['ABC']).map(({ code }) => code)).toEqual(['TM']);
    expect(parsePastedUnits('Tổ Một\tabc').map(({ code }) => code)).toEqual(['TM']);
    expect(parsePastedUnits('Tổ Một\tA').map(({ code }) => code)).toEqual(['TM']);
  });

  it('passes over a first line of headings only, and over one that is none', () => {
    expect(said('Đơn vị\nTổ Một').map(([, name]) => name)).toEqual(['Tổ Một']);
    expect(said('Tổ Một\nĐơn vị').map(([, name]) => name)).toEqual(['Tổ Một', 'Đơn vị']);
    expect(said('Đơn vị\tTổ Một').map(([, name]) => name)).toEqual(['Đơn vị']);
    expect(said('')).toEqual([]);
  });

  it('reads names without what stands around them', () => {
    expect(
      said('12) Tổ Một -\r\n | 3 | Tổ Hai, | a@x.vn | b@x.vn').map(([, name, , emails]) => [name, emails]),
    ).toEqual([
      ['Tổ Một', ''],
      ['Tổ Hai', 'a@x.vn; b@x.vn'],
    ]);
  });
});
