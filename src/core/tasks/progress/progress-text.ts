import { foldText, normalizeText } from '../../text/text';
import { readDayText, tidyDateText } from '../../time/date-text';
import { memoize } from '../../values/memo';
import { type Progress, parseProgress } from './progress';

/** What people's own words say of a task's progress, with what else stands in them. */
export interface ProgressText {
  readonly progress: Progress;
  /** The day as written, `26/9/2025`, where the words name it. */
  readonly doneOn?: string;
  /** The document that the words name. */
  readonly evidence?: string;
  /** 0–100. */
  readonly percent?: number;
}

/** Words that mean nothing else, folded. */
const plainWords: { readonly [progress in Progress]: readonly string[] } = {
  done: [
    'ht;hoan thanh;da hoan thanh;da ht;hoan tat;da hoan tat;xong;da xong;lam xong;da lam xong;da thuc hien;da thuc hien xong;thuc hien xong;xong roi;da xong roi;hoan thanh roi;lam xong roi;da lam',
    'hoan thanh 100%;da hoan thanh 100%;ht 100%;100%;da trien khai xong;da xu ly;da xu ly xong;da giai quyet;da giai quyet xong;da ket thuc;ket thuc',
    'done;completed;complete;closed;implemented;fully implemented;finished;resolved;achieved;delivered;closed out;100% complete;complete 100%',
  ],
  inProgress: [
    'dang th;dth;dang ht;dang tk;dang lam;dang xu ly;dang giai quyet;dang tien hanh;dang trien khai;dang thuc hien;tiep tuc thuc hien;tiep tuc trien khai',
    'in progress;in-progress;ongoing;on-going;on going;on track;started;underway;under way;wip;work in progress;active;working on it;partially implemented;partly done',
  ],
  notStarted: [
    'chua;chua th;chua tk;chua lam;chua thuc hien;chua trien khai;chua bat dau;chua tien hanh;chua xu ly;chua giai quyet;chua co tien do',
    'not started;not yet started;not begun;planned;open;to do;todo;to-do;new;not yet;pending start;backlog;not implemented;0%',
  ],
  suspended: ['tam dung;tam ngung;tam hoan;dinh chi;on hold;on-hold;suspended;paused;deferred;postponed;parked'],
  cancelled: ['huy;huy bo;da huy;bi huy;bai bo;da bai bo;cancelled;canceled;dropped;withdrawn;abandoned;void'],
};

/** Words that only their accents tell from others: `đúng`, `hoàn`, `bò`. */
const accentedWords = new Map<string, Progress>([
  ['dừng', 'suspended'],
  ['đã dừng', 'suspended'],
  ['ngừng', 'suspended'],
  ['hoãn', 'suspended'],
  ['bỏ', 'cancelled'],
]);

let byWord: Map<string, Progress> | undefined;

function words(): Map<string, Progress> {
  if (byWord !== undefined) return byWord;
  byWord = new Map();
  for (const progress of Object.keys(plainWords) as Progress[]) {
    for (const word of plainWords[progress].flatMap((line) => line.split(';'))) byWord.set(word, progress);
  }
  return byWord;
}

/** `xong!`, `(HT)`, `✓ Hoàn thành`: signs around the words say nothing. */
const ornament = /^[\s"'([*✓✔☑√•–-]+|[\s"')\].!,;:*✓✔☑√]+$/g;

const doneStart =
  /^(?:da )?(?:hoan thanh|ht|hoan tat|thuc hien xong|lam xong|xong|done|completed?|closed|implemented|finished)(?![a-z])/;
/** What may stand behind it and leave it true. */
const doneRest =
  /^(?:(?:dung|truoc|som|qua|tre|cham|vuot|sau)(?: (?:thoi )?han| tien do| ke hoach)?|nhiem vu|cong viec|toan bo|day du|100 ?%|100 phan tram|(?:on|in) time|late|early|ahead of schedule|in full|fully|tien do|theo (?:ke hoach|tien do|quy dinh|yeu cau)|[ ,.;:()–-])+$/;
/** What would make it untrue, or another thing that is finished. */
const doubt =
  /(?<![a-z])(?:chua|khong|dang|se|sap|du kien|du thao|ban dau|mot phan|phan|co ban|buoc|giai doan|con|tiep tuc|cho|doi|trinh|xin|gan|khoang|tru|ngoai|except|but|not|partial|partly|almost|nearly|draft|phase|pending|will|expected|waiting|await)(?![a-z])|[?]/;
const documentInside = /\d{1,5}[a-zA-Z]?(?:\/(?:\d{4}\/)?|-)\p{L}[\p{L}\d&./-]*[\p{L}\d]/u;
const dayInside = /(?<![\d/])\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{4}(?!\d)/;
/** `Đã hoàn thành 26/9`, `Đã xong trong tháng 9`: when, but no whole day. */
const monthOrDay = /^(?:ngay|vao|trong|thang|quy|nam|tu|[\d/., ()ivx-])+$/;
const percentOnly =
  /^(?:(?:da |moi )?(?:dat|hoan thanh|ht|thuc hien|dang thuc hien|dang th|complete|in progress)? ?:? ?\(?)(\d{1,3}) ?%(?: (?:complete|khoi luong|cong viec|ke hoach|tien do))?\)?$/;
const underWay = /^(?:da va dang|hien dang|dang|van dang|con dang) (?!tam|dung|huy|cho |doi )[a-z]/;
const halted = /^(?:tam (?:dung|ngung|hoan)|on hold)(?![a-z])/;
const notBegun = /^chua (?:thuc hien|trien khai|bat dau|lam|tien hanh)(?![a-z])/;

/** The progress that people's words mean; undefined when it cannot be told for certain: `Chậm`, `Cơ bản hoàn thành`, `Chưa hoàn thành`. */
export const readProgressText: (text: string) => ProgressText | undefined = memoizeOptional((text) => {
  const exact = parseProgress(text);
  if (exact !== undefined) return { progress: exact };
  const bare = normalizeText(text).replace(ornament, '').replace(/\s+/g, ' ');
  const accented = accentedWords.get(bare.toLowerCase());
  if (accented !== undefined) return { progress: accented };
  const folded = foldText(bare);
  const progress = words().get(folded) ?? words().get(folded.replace(/ ?\/ ?[a-z ]+$/, ''));
  if (progress !== undefined) return { progress };
  const percent = percentOnly.exec(folded);
  if (percent !== null) return ofPercent(Number(percent[1]));
  if (doneStart.test(folded)) return readDone(bare, folded);
  if (halted.test(folded)) return { progress: 'suspended' };
  if (notBegun.test(folded) && !/[,;]/.test(folded)) return { progress: 'notStarted' };
  if (underWay.test(folded) && !/hoan thanh|(?<![a-z])xong/.test(folded)) return { progress: 'inProgress' };
  return undefined;
});

function ofPercent(percent: number): ProgressText | undefined {
  if (percent > 100) return undefined;
  return { progress: percent === 100 ? 'done' : percent === 0 ? 'notStarted' : 'inProgress', percent };
}

function readDone(bare: string, folded: string): ProgressText | undefined {
  const rest = folded.replace(doneStart, '').trim();
  if (doneRest.test(rest)) return { progress: 'done' };
  if (doubt.test(rest) || /\d ?%/.test(rest)) return undefined;
  const document = documentInside.exec(bare)?.[0];
  const written = dayInside.exec(bare)?.[0];
  const day = written !== undefined && readDayText(tidyDateText(written))?.kind === 'day' ? written : undefined;
  if (document !== undefined) {
    return {
      progress: 'done',
      evidence: document,
      ...(day !== undefined && /^(?:ngay|vao|on|tu)/.test(rest) && { doneOn: day }),
    };
  }
  if (day === undefined && /^da /.test(folded) && monthOrDay.test(rest)) return { progress: 'done' };
  if (day === undefined || rest.length > 40) return undefined;
  const around = rest.replace(foldText(day), '').replace(/[ ,.;:()–-]|ngay|vao|luc|tu|on|date/g, '');
  return around === '' ? { progress: 'done', doneOn: day.replace(/ /g, '') } : undefined;
}

function memoizeOptional<Value>(read: (text: string) => Value | undefined): (text: string) => Value | undefined {
  const remembered = memoize((text: string) => ({ value: read(text) }));
  return (text) => remembered(text).value;
}
