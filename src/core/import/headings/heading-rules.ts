import { dueOrDone, type HeadingMeaning, type HeadingRule, known, means, unitOrPerson } from './heading-meaning';
import { englishRules } from './heading-rules-en';

const numbering: HeadingMeaning = { key: undefined, confidence: 0.98, as: 'numbering' };
const code: HeadingMeaning = { key: undefined, confidence: 0.9, as: 'code' };
const result = { may: 'resultOrDeliverable' } as const;

/** Headings that read the same in both languages, or are signs. */
const signs: readonly HeadingRule[] = [
  [
    /^(?:stt|tt|s tt|so tt|so thu tu|thu tu|#|no|nr|sr no|s no|sl no|sno|item no|serial(?: no)?|num|so|muc so)$/,
    numbering,
  ],
  [
    /^(?:ma|ma so|ma nhiem vu|ma nv|ma cong viec|ma cv|ma hieu|id|code|ref(?:erence)?(?: no)?|task (?:id|code|no)|action (?:id|no|ref)|item id|key|wbs)$/,
    code,
  ],
  [
    /^(?:%|% (?:hoan thanh|ht|complete|completed|completion|done|progress)|ty le %|ty le(?: hoan thanh)?(?: %)?|phan tram(?: hoan thanh)?|tien do %|muc do hoan thanh %|progress %|percent(?:age)?(?: complete(?:d)?| completion| done)?|completion %|khoi luong(?: hoan thanh)? %)$/,
    means('percent', 0.95),
  ],
];

const vietnamese: readonly HeadingRule[] = [
  [/^(?:tien do|muc do|khoi luong|ket qua|thuc hien)(?: [a-z]+)* %$/, means('percent', 0.9)],
  [/^(?:van ban|vb)(?: [a-z]+)* (?:xin )?gia han$/, means('extensionBasis', 0.92)],
  [/^(?:thoi )?han(?: [a-z]+)* (?:moi|dieu chinh|gia han)$/, means('extendedTo', 0.92)],
  [
    /^(?:ket qua|kq) \/ (?:san pham|sp)|^(?:ket qua|san pham)(?: \/ |, )(?:san pham|ket qua)(?: dau ra)?$/,
    means('deliverable', 0.9),
  ],
  [
    /^(?:van ban|san pham)(?: \/ |, )(?:van ban|san pham|ket qua)? ?(?:da )?(?:hoan thanh|ban hanh)/,
    means('evidence', 0.8),
  ],
  [/^so ?(?:\/|,) ?ky hieu/, means('source', 0.9)],
  [
    /^so(?: hieu)?,? (?:va )?ngay(?:,? thang)?(?:,? nam)?(?: (?:cua )?(?:van ban|vb|ban hanh)(?: .*)?)?$/,
    means('source', 0.9),
  ],
  [/^(?:viec|cac viec|cong viec|nhiem vu) (?:can|phai) (?:lam|thuc hien|hoan thanh|trien khai)/, means('title', 0.93)],
  // Deadlines moved, before deadlines.
  [
    /^(?:van ban|vb|can cu|ly do|so van ban)(?: cho phep)? (?:gia han|dieu chinh|lui han)|^ly do xin gia han/,
    means('extensionBasis', 0.92),
  ],
  [
    /gia han|^(?:thoi )?han (?:moi|dieu chinh|lui|sau dieu chinh)|^thoi gian (?:gia han|dieu chinh)|^(?:lui|dieu chinh) (?:thoi )?han/,
    means('extendedTo', 0.92),
  ],
  // What was done and when.
  [
    /^(?:ngay|thoi gian|thoi diem)(?: da)? (?:hoan thanh|ht|ket thuc) (?:thuc te|that|thuc)|^thuc te (?:hoan thanh|ket thuc|thuc hien)|^ngay (?:da )?(?:hoan thanh|ht|xong)(?: nhiem vu| cong viec| thuc te)?$/,
    means('doneOn', 0.9, dueOrDone),
  ],
  [/^(?:ngay|thoi gian|thoi diem) (?:bao cao ket qua|ban hanh ket qua|tra ket qua|nghiem thu)/, means('doneOn', 0.7)],
  // Counts of days and the like, before deadlines.
  [
    /^so ngay|con lai|^(?:so )?ngay (?:qua han|tre)|^qua han|^(?:ngay|lan|thoi gian) cap nhat|^cap nhat|^canh bao|^ngay (?:bat dau|khoi cong)|^thoi (?:gian|diem) bat dau|^bat dau|^tu ngay|^khoi cong|^nguoi (?:lap|cap nhat|nhap|giao)|^ngay (?:nhap|lap|cap nhat)/,
    known,
  ],
  [
    /^(?:thoi |ky )?han(?:$| hoan thanh| thuc hien| xu ly| chot| cuoi| nop| gui| bao cao| trinh| duoc giao| giao| ban dau| goc| ket thuc| theo| yeu cau| giai quyet| tra| den| thi hanh| ban hanh)|^ngay (?:den han|het han|phai hoan thanh|can hoan thanh|ket thuc|hoan thanh (?:du kien|theo|ke hoach))|^du kien (?:hoan thanh|ket thuc|thoi gian|ngay)|^deadline/,
    means('dueText', 0.95),
  ],
  [/^thoi han |^(?:thoi han|han),? (?:khac phuc|tham muu|cua|phai|can|cho|xong|noi)/, means('dueText', 0.9)],
  [
    /^(?:thoi (?:gian|diem)) (?:phai |can |yeu cau )?(?:hoan thanh|ket thuc|trinh|ban hanh|khac phuc|xong)|^(?:moc|tien do) (?:thoi gian|hoan thanh)|^thoi han va tien do|^ngay hoan thanh du kien|^hoan thanh (?:truoc|trong|du kien)|^den ngay/,
    means('dueText', 0.88),
  ],
  [
    /^thoi gian(?:$| thuc hien| trien khai| to chuc| xu ly| du kien| yeu cau| giao)|^lo trinh|^tien do yeu cau|^ke hoach thoi gian/,
    means('dueText', 0.75),
  ],
  // Documents.
  [
    /^(?:van ban|vb|so van ban|so hieu van ban|tai lieu) (?:ket qua|bao cao|hoan thanh|thuc hien|trien khai|tra loi|minh chung|san pham|dau ra)|^minh chung|^(?:tai lieu|ho so|file) (?:minh chung|kiem chung|dinh kem)|^(?:link|duong dan)/,
    means('evidence', 0.85),
  ],
  [
    /^(?:so |so ?,? ?ky hieu |ten )?(?:van ban|vb|cong van|cv|quyet dinh|chi thi|ket luan|thong bao|can cu|van ban chi dao)(?: ?,? ?(?:giao(?: nhiem vu| viec)?|chi dao|den|giao, chi dao|phap ly|ket luan|goc|cua .*|so|ngay thang))*$|^so ?,? ?(?:va )?ky hieu(?: van ban| vb)?$|^so hieu(?: van ban)?$|^nguon (?:nhiem vu|giao|van ban)|^can cu|^van ban giao|^(?:theo|tai) van ban/,
    means('source', 0.93),
  ],
  [
    /^ngay (?:duoc )?(?:giao|nhan|phan cong|tiep nhan)|^thoi (?:gian|diem) (?:giao|nhan|tiep nhan)/,
    means('assignedOn', 0.9),
  ],
  [
    /^ngay (?:ban hanh|van ban|vb|thang|ky|thang nam|thang van ban|den|chi dao|ket luan)|^ngay,? thang/,
    means('assignedOn', 0.8),
  ],
  [/^cap (?:trinh|co tham quyen|phe duyet|ban hanh|quyet dinh|duyet)$/, means('evidenceTo', 0.7)],
  // Who is only named.
  [
    /^don vi (?:tinh|do)|^dvt$|(?:nguoi|can bo|chuyen vien|don vi|co quan|lanh dao|phong|chu tri) (?:theo doi|giam sat|kiem tra|tham dinh|tham tra|danh gia|don doc)|^(?:lanh dao|nguoi|cap|co quan|don vi) (?:chi dao|giao|trinh|ban hanh|ky|phe duyet|duyet|de xuat|kien nghi|quyet dinh|soan thao|gui)|^lanh dao|^(?:co quan|cap) (?:ban hanh|trinh)|^khach hang|^doi tuong|^(?:dia diem|noi thuc hien|noi to chuc)|^thanh phan/,
    known,
  ],
  // Who does it.
  [
    /^(?:can bo|nguoi|chuyen vien|cong chuc|ca nhan|dau moi|cb|cv|vien chuc|nhan su|giao vien|gv|thanh vien)(?: ?,? ?(?:dau moi|phu trach|thuc hien|chu tri|xu ly|duoc giao|duoc phan cong|lien he|chinh|tham muu|thu ly|lam|dam nhiem|chiu trach nhiem))*$|^phu trach(?: chinh)?$|^dau moi/,
    means('contact', 0.88, unitOrPerson),
  ],
  [/chu tri.*phoi hop|chu tri \/ phoi hop/, means('lead', 0.65)],
  [/phoi hop|^don vi lien quan|^co quan lien quan|^ho tro/, means('partners', 0.95)],
  [
    /chu tri|^don vi (?:dau moi|chiu trach nhiem|duoc giao|phu trach|xu ly|tham muu|nhan nhiem vu)|^co quan (?:dau moi|chiu trach nhiem|duoc giao)/,
    means('lead', 0.95, unitOrPerson),
  ],
  [
    /^(?:don vi|co quan|phong|phong ban|bo phan|ban|to|khoa|khoi|to chuc|to,? nhom|nganh|dia phuong)(?: ?[,/] ?(?:don vi|ca nhan|bo phan|phong|to|nguoi|dia phuong|to chuc|ban|co quan))*(?: (?:chuyen mon|chinh))?(?: (?:thuc hien|trien khai|phu trach|dam nhiem|duoc phan cong|lam|thi hanh))?$|^(?:phan cong|trach nhiem|giao)(?: (?:thuc hien|don vi|nhiem vu|cho don vi|cho))*$|^(?:nguoi|ca nhan) ?[,/] ?(?:don vi|bo phan)(?: thuc hien| phu trach)?$|^thuc hien chinh$/,
    means('lead', 0.82, unitOrPerson),
  ],
  [
    /^(?:don vi|co quan|phong|bo phan|ban|to|khoa|khoi|nganh|doan the|to chuc)(?: ?[,/]? ?(?:don vi|co quan|phong|ban|nganh|khoa|to|bo phan|ca nhan|tham muu|thuc hien|trien khai|phu trach|dam nhiem|chu tri|chiu trach nhiem|chinh|duoc giao|duoc phan cong|khac phuc|xu ly|giai quyet|thu ly|tong hop|dau moi|bao cao|truc tiep|nhiem vu|va|nhan|to chuc))+$/,
    means('lead', 0.8, unitOrPerson),
  ],
  // What comes out of it.
  [
    /^(?:du kien )?(?:san pham|sp)|^(?:ket qua|yeu cau)(?: ?,? ?(?:dau ra|san pham|du kien|can dat|mong doi|yeu cau|phai dat|dat duoc du kien))+|^du kien (?:ket qua|san pham)|^yeu cau(?: can dat)?$|^(?:hinh thuc|loai) (?:van ban|san pham)|^chi tieu can dat/,
    means('deliverable', 0.93),
  ],
  // Progress, before results: "tình trạng kết quả".
  [
    /^(?:tien do|trang thai|tinh trang|tinh hinh)(?: (?:thuc hien|trien khai|xu ly|hoan thanh|cong viec|nhiem vu|hien tai|giai quyet|nhiem vu duoc giao|den nay))*$|^(?:danh gia|muc do)(?: (?:tien do|hoan thanh|ket qua))*$|^ket qua,? tien do|^tien do,? ket qua/,
    means('progress', 0.93),
  ],
  [
    /^(?:ket qua|kq)(?: (?:thuc hien|hoan thanh|dat duoc|xu ly|trien khai|cong viec|giai quyet|den nay|bao cao))*$|^ket qua/,
    means('evidence', 0.85, result),
  ],
  [/^(?:cap|co quan|don vi|noi) nhan|^noi (?:nhan|gui)/, means('evidenceTo', 0.85)],
  // Words about it.
  [
    /^(?:nguyen nhan|ly do)(?: (?:cham|chua|qua han|khong|cham muon|chua hoan thanh))*|^ly do/,
    means('delayCause', 0.9),
  ],
  [/^(?:ton tai|kho khan|vuong mac|han che|bat cap|rui ro)/, means('difficulty', 0.93)],
  [
    /^(?:de xuat|kien nghi|giai phap (?:de xuat|khac phuc|thao go)|huong (?:xu ly|giai quyet))/,
    means('proposal', 0.93),
  ],
  [/^(?:ghi chu|luu y|y kien|dien giai)/, means('note', 0.95)],
  [
    /^(?:dieu chinh|bo sung)(?: ?[,/]? ?(?:dieu chinh|bo sung))*$|^thong tin (?:them|khac|bo sung)|^nhan xet|^danh gia chung/,
    means('note', 0.7),
  ],
  // States that head a column of ticks.
  [
    /^(?:da )?(?:hoan thanh|ht|xong)(?: dung han| qua han| nhiem vu)?$|^da (?:thuc hien|xong|ht)/,
    { key: 'progress', confidence: 0.8, state: 'done' },
  ],
  [
    /^(?:dang|dang trong qua trinh) (?:thuc hien|trien khai|xu ly|lam|tien hanh|th)$/,
    { key: 'progress', confidence: 0.8, state: 'inProgress' },
  ],
  [/^chua (?:thuc hien|trien khai|bat dau|lam|th)$/, { key: 'progress', confidence: 0.8, state: 'notStarted' }],
  [/^(?:tam dung|tam hoan)$/, { key: 'progress', confidence: 0.8, state: 'suspended' }],
  // Fields and money.
  [/^(?:noi dung|linh vuc)(?: phong trao)? thi dua/, known],
  [/^(?:linh vuc|mang cong viec|mang cong tac)/, means('field', 0.93)],
  [
    /kinh phi|^(?:nguon |tong )?(?:von|ngan sach|du toan|tong muc|muc dau tu)|^(?:so luong|don gia|thanh tien|khoi luong|do uu tien|muc (?:do )?(?:uu tien|quan trong)|uu tien|loai|nhom|phan loai|muc tieu|chi tieu|so trang|cach thuc|phuong phap|dien tich|dien thoai|sdt|email|ho (?:va )?ten|chuc vu|diem)/,
    known,
  ],
  // The task itself, last: its words stand in many other headings.
  [
    /^(?:noi dung nhiem vu|ten nhiem vu|nhiem vu|noi dung)$|^(?:nhiem vu|cong viec|noi dung|hoat dong) (?:cu the|chi tiet)$/,
    means('title', 0.97),
  ],
  [
    /^(?:noi dung|ten|danh muc|cac|mo ta)(?: va)? (?:nhiem vu|cong viec|cong tac|hoat dong|chi dao|dau viec|thuc hien|giao|viec|yeu cau|ket luan|kien nghi|trien khai|cong viec.*|nhiem vu.*|giao nhiem vu|cu the|chuong trinh)|^(?:nhiem vu|cong viec|dau viec|viec|hoat dong|noi dung)(?: ?[,/]? ?(?:cu the|chi tiet|duoc giao|trong tam|chu yeu|giai phap|cong viec|nhiem vu|noi dung|chinh|can thuc hien|thuc hien|phai lam|trien khai|ke hoach|va giai phap|hoat dong|cong tac|san pham))*$/,
    means('title', 0.93),
  ],
  [
    /^(?:ten|danh muc) (?:du an|de an|de tai|chuong trinh|van ban|ke hoach|san pham|cong trinh)|^(?:du an|de an|de tai|cong trinh|kien nghi|y kien chi dao|van de|chu de|su kien|cong tac)$|^(?:noi dung|nhiem vu|cong viec) /,
    means('title', 0.62),
  ],
  [
    /^(?:hang muc|bien phap|giai phap|phan viec|dau viec|cac viec)(?: (?:cong viec|dau tu|cong trinh|du an|khac phuc|xu ly|thuc hien|cu the|chu yeu|trien khai|duoc giao|cong tac|va|nhiem vu|giai phap|bien phap|can lam))*$/,
    means('title', 0.6),
  ],
  [/^trich yeu/, means('title', 0.55)],
];

export const headingRules: readonly HeadingRule[] = [...signs, ...vietnamese, ...englishRules];
