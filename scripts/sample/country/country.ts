import type { Language } from '../../../src/core/settings/settings';
import { dayOf } from '../../../src/core/time/day';
import type { Book } from '../../host/book/book';
import { createDrive, type Drive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../host/drive/drive';
import { runFunction } from '../../host/runs/runtime';
import { createWorkspace, type Workspace } from '../../host/workspace';
import { sampleNow } from '../build-tracker';
import type { SampleTask } from '../sample-task';
import { haiBaTrung, hoanKiem, phucTho, thanhXuan, xuanMai } from '../tasks/communes';
import { sgddt, syt } from '../tasks/social-departments';
import { stc } from '../tasks/stc';
import { type Province, provinces } from './provinces';
import { buildPublishedBook, figuresFrom, withMoney } from './published-book';
import { buildTreeTracker, countryDomain, type TreeUnit } from './tree-tracker';

export const countryTrackerId = 'theo-doi-ca-nuoc';

/** Provinces whose whole trackers are there; of all others, only what they have published. */
export const wholeProvinces: readonly string[] = ['HN', 'DN', 'CT'];

/** The bodies below a province that the sample gives figures to: every province has them. */
const bodies: readonly (readonly [code: string, name: string])[] = [
  ['VPUBND', 'Văn phòng UBND'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['STC', 'Sở Tài chính'],
  ['SNV', 'Sở Nội vụ'],
  ['SYT', 'Sở Y tế'],
  ['SGDDT', 'Sở Giáo dục và Đào tạo'],
];

const owner = `tonghop.ca-nuoc@${countryDomain}`;

export function provinceTrackerId({ code }: Province): string {
  return `theo-doi-${code.toLowerCase()}`;
}

/** A country: the ministry's tracker over 34 provinces, three of which work in their own trackers before our eyes. */
export function setUpCountry(bundleFolder: string, language: Language = 'vi'): Workspace {
  const drive = createCountryDrive(language);
  let state: ReturnType<Workspace['toState']> | undefined;
  const open = (openId: string): Workspace => createWorkspace({ drive, openId, now: sampleNow, user: owner, state });
  const run = (openId: string, ...names: readonly string[]): Workspace => {
    const workspace = open(openId);
    for (const name of names) {
      const result = runFunction(workspace, bundleFolder, name);
      if (!result.ok) throw new Error(`${name} failed on ${openId}: ${result.error?.stack ?? result.error?.message}`);
    }
    state = workspace.toState();
    return workspace;
  };
  for (const province of provinces)
    if (wholeProvinces.includes(province.code)) run(provinceTrackerId(province), 'setUpWorkbook', 'consolidate');
  return run(countryTrackerId, 'setUpWorkbook');
}

function createCountryDrive(language: Language): Drive {
  const books = provinces.map((province) =>
    wholeProvinces.includes(province.code) ? wholeTracker(province, language) : publishedOnly(province, language),
  );
  return createDrive([ministryTracker(language), ...books].map(driveFile));
}

function ministryTracker(language: Language): Book {
  const ministry = language === 'vi' ? 'Bộ Khoa học và Công nghệ' : 'Ministry of Science and Technology';
  const units: TreeUnit[] = [
    { code: 'BKHCN', name: ministry, tasks: inPlace(stc, 'Thành phố', 'cả nước').slice(0, 6).map(withoutOthers) },
    ...provinces.map((province): TreeUnit => {
      return { code: province.code, name: province.fullName, trackerId: provinceTrackerId(province) };
    }),
  ];
  const title = language === 'vi' ? 'Theo dõi nhiệm vụ cả nước' : 'Tasks of the country';
  return buildTreeTracker({
    id: countryTrackerId,
    title,
    units,
    language,
    settings: [language === 'vi' ? ['Mô-đun', 'Bảng theo dõi cấp dưới'] : ['Modules', 'Lower trackers']],
  });
}

/** Three departments and five wards and communes, with the tasks of the sample's. */
function wholeTracker(province: Province, language: Language): Book {
  // One of them works in Vietnamese whatever the country does: a tree may be of both languages.
  const own = province.code === 'CT' ? 'vi' : language;
  const models: readonly (readonly [code: string, name: string, tasks: readonly SampleTask[]])[] = [
    ['STC', 'Sở Tài chính', stc],
    ['SGDDT', 'Sở Giáo dục và Đào tạo', sgddt],
    ['SYT', 'Sở Y tế', syt],
    ['PMOT', 'Phường Một', inPlace(hoanKiem, 'Hoàn Kiếm', 'Một')],
    ['PHAI', 'Phường Hai', inPlace(haiBaTrung, 'Hai Bà Trưng', 'Hai')],
    ['PBA', 'Phường Ba', inPlace(thanhXuan, 'Thanh Xuân', 'Ba')],
    ['XBON', 'Xã Bốn', inPlace(phucTho, 'Phúc Thọ', 'Bốn')],
    ['XNAM', 'Xã Năm', inPlace(xuanMai, 'Xuân Mai', 'Năm')],
  ];
  return buildTreeTracker({
    id: provinceTrackerId(province),
    title: titleOf(province, language),
    language: own,
    units: models.map(([code, name, tasks]) => ({ code, name, tasks: tasks.map(withoutOthers) })),
    settings: [own === 'vi' ? ['Mô-đun', 'Kinh phí'] : ['Modules', 'Budget']],
    money: [
      { unit: 'Sở Tài chính', allocated: '18.500', adjusted: '-500', disbursed: '7.400', forecast: '17.600' },
      { unit: 'Sở Y tế', allocated: '60.000', disbursed: '12.000', forecast: '41.000' },
      { unit: 'Phường Một', allocated: '2.400', disbursed: '1.150', forecast: '2.350' },
    ],
  });
}

function publishedOnly(province: Province, language: Language): Book {
  const at = provinces.indexOf(province);
  return buildPublishedBook({
    id: provinceTrackerId(province),
    title: titleOf(province, language),
    language,
    units: bodies.map(([code, name], index) => {
      const figures = figuresFrom(at * 5 + index * 3 + 1, 12 + ((at * 7 + index * 5) % 20));
      const unitName = `${name} ${province.fullName.replace(/^./, (letter) => letter.toLowerCase())}`;
      // Every second province keeps its money in its tracker.
      return { code, name: unitName, figures: at % 2 === 0 ? withMoney(figures, at + index) : figures };
    }),
    // One of them has not reported for a week.
    moment: dayOf(2025, 10, province.code === 'DB' ? 2 : 9) + 16 / 24,
  });
}

function titleOf({ fullName, name }: Province, language: Language): string {
  return language === 'vi' ? `Theo dõi nhiệm vụ ${fullName}` : `Tasks of ${name}`;
}

/** Partners of the sample's city are none of this province's. */
function withoutOthers({ partners: _, lead: __, ...task }: SampleTask): SampleTask {
  return task;
}

function inPlace(tasks: readonly SampleTask[], from: string, to: string): SampleTask[] {
  return tasks.map(
    (task) =>
      Object.fromEntries(
        Object.entries(task).map(([key, text]) => [key, (text as string).split(from).join(to)]),
      ) as unknown as SampleTask,
  );
}

function driveFile(book: Book): DriveFile {
  const { spreadsheetId: id, properties } = book;
  const modifiedTime = new Date(sampleNow).toISOString();
  return { id, name: properties.title, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner, book };
}
