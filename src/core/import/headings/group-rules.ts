import { type HeadingRule, known, means } from './heading-meaning';

/** What a short heading means below that of a group: `Ngày` is one thing under `Văn bản giao` and another under `Kết quả`. */
interface GroupRule {
  readonly over: RegExp;
  readonly below: readonly HeadingRule[];
}

const states: readonly HeadingRule[] = [
  [
    /^(?:da )?(?:hoan thanh|ht|xong|completed|done)(?: dung han| qua han| dung tien do)?$|^da (?:thuc hien|xong)$/,
    { key: 'progress', confidence: 0.8, state: 'done' },
  ],
  [
    /^(?:dang|dang trong qua trinh) (?:thuc hien|trien khai|xu ly|lam|th)$|^(?:in progress|ongoing)$/,
    { key: 'progress', confidence: 0.8, state: 'inProgress' },
  ],
  [
    /^chua (?:thuc hien|trien khai|lam|bat dau|th)$|^not started$/,
    { key: 'progress', confidence: 0.8, state: 'notStarted' },
  ],
];

export const groupRules: readonly GroupRule[] = [
  {
    over: /^(?:thoi gian|thoi diem|ngay(?:,? thang)?|date)/,
    below: [
      [
        /^(?:duoc )?(?:giao|nhan|phan cong)(?: viec| nhiem vu)?$|^(?:assigned|received|issued)$/,
        means('assignedOn', 0.9),
      ],
    ],
  },
  {
    over: /thoi han|^han|thoi gian|^tien do|deadline|timeline|due|dates?$|schedule|lich/,
    below: [
      [/gia han|dieu chinh|lui|^moi$|revised|extended|^new/, means('extendedTo', 0.93)],
      [/thuc te|actual|^da hoan thanh/, means('doneOn', 0.88)],
      [/^(?:bat dau|tu|tu ngay|start|from|ngay bat dau|thoi gian bat dau|begin|start date)$/, known],
      [
        /^(?:duoc giao|giao|ban dau|goc|ket thuc|hoan thanh|den|den ngay|theo (?:van ban|ke hoach|quy dinh).*|ke hoach|phai hoan thanh|end|finish|to|original|planned|target|end date|ngay ket thuc|thoi gian ket thuc|due|ngay hoan thanh|yeu cau|trinh|du kien|(?:thoi )?han(?: .*)?|deadline)$/,
        means('dueText', 0.93),
      ],
    ],
  },
  {
    over: /ket qua|thuc hien$|tinh hinh|^tien do|hoan thanh|tinh trang|progress|result|status|completion|trang thai/,
    below: [
      ...states,
      [
        /^(?:ngay|thoi gian|ngay thang|thoi diem)(?: (?:hoan thanh|ht|ban hanh|thang|thuc hien))*$|^(?:date|completed on|date completed)$/,
        means('doneOn', 0.93),
      ],
      [
        /^(?:so|so ,? ?ky hieu|so hieu|so hieu van ban|so van ban|van ban|vb|san pham|minh chung|so ,? ngay(?: van ban)?|ten van ban|so, ky hieu(?: van ban)?|so vb|tai lieu|document|evidence)(?: .*)?$/,
        means('evidence', 0.93),
      ],
      [/^(?:tinh trang|trang thai|tien do|muc do|danh gia|status)(?: .*)?$/, means('progress', 0.95)],
      [/^(?:%|ty le|% .*|ty le .*|phan tram)$/, means('percent', 0.93)],
      [
        /^(?:noi dung|ket qua|dien giai|chi tiet|noi dung ket qua)$/,
        means('evidence', 0.6, { may: 'resultOrDeliverable' }),
      ],
    ],
  },
  {
    over: /van ban|can cu|chi dao|^nguon|nhiem vu giao|document|source/,
    below: [
      [
        /^(?:so|so ,? ?ky hieu|so, ky hieu|so hieu|ky hieu|so van ban|ten|ten van ban|van ban|so hieu van ban|so vb|number|no|ref)(?: .*)?$/,
        means('source', 0.95),
      ],
      [
        /^(?:ngay|ngay thang|ngay ban hanh|ngay ky|ngay thang nam|thoi gian|date|ngay van ban)$/,
        means('assignedOn', 0.84),
      ],
      [/^(?:trich yeu|noi dung|trich yeu noi dung|co quan ban hanh|don vi ban hanh|loai|title|issuer)$/, known],
    ],
  },
  {
    over: /don vi|co quan|to chuc|phan cong|trach nhiem|bo phan|phong|thuc hien|responsib|agency|unit|chu the/,
    below: [
      [
        /^(?:chu tri|thuc hien chinh|chinh|lead|main|dau moi|primary|don vi chu tri|co quan chu tri|chiu trach nhiem)$/,
        means('lead', 0.95, { may: 'unitOrPerson' }),
      ],
      [
        /^(?:phoi hop|ho tro|support|supporting|lien quan|secondary|phoi hop thuc hien|don vi phoi hop|co quan phoi hop)$/,
        means('partners', 0.95),
      ],
      [/^(?:theo doi|giam sat|kiem tra|chi dao)$/, known],
      [/^(?:phu trach|can bo|ca nhan|nguoi thuc hien|chuyen vien)$/, means('contact', 0.85, { may: 'unitOrPerson' })],
    ],
  },
  { over: /kinh phi|du toan|ngan sach|nguon von|von |budget|cost|funding/, below: [[/./, known]] },
  {
    over: /^(?:nguoi|can bo|lanh dao|lien he|contact)/,
    below: [
      [/^(?:dien thoai|sdt|email|chuc vu|phone|so dien thoai|don vi)$/, known],
      [/^(?:ho (?:va )?ten|ten|name)$/, means('contact', 0.8)],
    ],
  },
];
