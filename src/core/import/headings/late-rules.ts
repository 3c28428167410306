import { dueOrDone, type HeadingRule, known, means, unitOrPerson } from './heading-meaning';

/**
 * What a short heading means by one of its words, where no rule knows the whole of it: `Đ/c phụ trách`, `Date implemented`. Too loose to tell a heading from
 * an entry.
 */
export const lateRules: readonly HeadingRule[] = [
  // Vietnamese.
  [/phoi hop|ho tro|cung thuc hien|lien quan|tham gia|cong tac vien/, means('partners', 0.65)],
  [
    /theo doi|giam sat|don doc|kiem tra|phe duyet|tham dinh|chi dao$|so ngay|^lan |cap nhat|bat dau|khoi (?:cong|dong)/,
    known,
  ],
  [
    /thuc te|(?:da|ngay|thoi gian) (?:xong|nghiem thu|ket thuc|hoan thanh|bao cao xong)$/,
    means('doneOn', 0.6, dueOrDone),
  ],
  [
    /^(?:xong|hoan thanh|truoc|cham nhat|den|phai xong|nop|trinh) ?(?:truoc|ngay|han|vao|muon nhat)|^han\b|thoi han|^moc|^ky han|^thoi (?:gian|diem)/,
    means('dueText', 0.65),
  ],
  [/chu tri|dau moi chinh|chiu trach nhiem|duoc giao (?:thuc hien|chu tri)/, means('lead', 0.65, unitOrPerson)],
  [
    /^(?:d \/ c|d\/c|dc|dong chi|ong|ba|ong ba|thay|co|lanh dao|can bo|nguoi|cv|chuyen vien|nhan vien|nhan su)\b.*(?:phu trach|thuc hien|lam|xu ly|thu ly|dam nhiem|duoc giao)/,
    means('contact', 0.65, unitOrPerson),
  ],
  [
    /^(?:don vi|co quan|phong|bo phan|ban|noi|khoa) .*(?:thuc hien|lam|xu ly|dam nhiem|phu trach|giai quyet)/,
    means('lead', 0.65, unitOrPerson),
  ],
  [/vuong|kho khan|ton tai|han che|rui ro|tro ngai/, means('difficulty', 0.6)],
  [/kien nghi|de xuat|de nghi/, means('proposal', 0.6)],
  [/(?:nguyen nhan|ly do|vi sao)/, means('delayCause', 0.6)],
  [/minh chung|dinh kem|duong dan|bang chung/, means('evidence', 0.6)],
  [/san pham|dau ra|chi so|tieu chi/, means('deliverable', 0.55)],
  [/(?:tien do|trang thai|tinh trang|tinh hinh|muc do)/, means('progress', 0.6)],
  [/(?:can cu|van ban|cong van|nghi quyet|ket luan|quyet dinh)(?: |$)/, means('source', 0.5)],
  [/(?:nhiem vu|cong viec|dau viec|hoat dong|noi dung)(?: |$)/, means('title', 0.5)],
  [/ghi chu|luu y|nhan xet/, means('note', 0.6)],
  // English.
  [/\b(?:revised|extended|new|moved|postponed)\b.*\b(?:date|deadline|due|target)\b/, means('extendedTo', 0.6)],
  [
    /\b(?:implemented|completed|closed|resolved|finished|delivered|achieved|actual)\b.*\b(?:date|on)\b|\bdate\b.*\b(?:implemented|completed|closed|resolved|finished|delivered|achieved|done)\b/,
    means('doneOn', 0.65),
  ],
  [
    /\b(?:start|began|begin|commenced|review(?:ed)?|updated|update)\b.*\b(?:date|on)\b|\bdate\b.*\b(?:started|updated|reviewed)\b/,
    known,
  ],
  [
    /\b(?:issued|assigned|raised|opened|received|adopted|tasked)\b.*\b(?:date|on)\b|\bdate\b.*\b(?:issued|assigned|raised|opened|received|adopted)\b/,
    means('assignedOn', 0.6),
  ],
  [
    /\b(?:due|deadline|target date|by when|finish by|complete by|needed by|expected by|timeline|timeframe)\b/,
    means('dueText', 0.65),
  ],
  [
    /\b(?:partners?|support(?:ing|ed)?|assist(?:ed|ing)?|collaborat\w+|cooperat\w+|consulted|contribut\w+|stakeholders?|others? involved)\b/,
    means('partners', 0.6),
  ],
  [/\b(?:percent|percentage|%)(?: |$)/, means('percent', 0.6)],
  [
    /\b(?:blocked|blockers?|issues?|risks?|challenges?|obstacles?|constraints?|problems?|difficult(?:y|ies))\b/,
    means('difficulty', 0.6),
  ],
  [/\b(?:reasons?|cause)\b.*\b(?:delay|late|overdue|not)\b|^why\b/, means('delayCause', 0.6)],
  [/\b(?:next steps?|proposed|proposal|request(?:ed)?|needed)\b/, means('proposal', 0.5)],
  [
    /\b(?:addressees?|lead|responsible|accountable|implement(?:ing|er)|directed to|action (?:office|unit|party))\b/,
    means('lead', 0.6, unitOrPerson),
  ],
  [
    /\b(?:owner|assigned|assignee|person|officer|who|in charge|focal|handled by)\b/,
    means('contact', 0.6, unitOrPerson),
  ],
  [/\b(?:status|progress|state)\b/, means('progress', 0.6)],
  [/\b(?:evidence|proof|attachments?|links?)\b/, means('evidence', 0.6)],
  [/\b(?:outputs?|deliverables?|products?|indicators?|milestone|expected)\b/, means('deliverable', 0.5)],
  [/\b(?:comments?|notes?|remarks?|observations?|updates?)\b/, means('note', 0.6)],
  [/\b(?:document|instrument|decree|decision|resolution|letter|circular|mandate)\b/, means('source', 0.5)],
  [
    /\b(?:actions?|tasks?|activit(?:y|ies)|recommendations?|measures?|summary|commitments?|assignments?)\b/,
    means('title', 0.5),
  ],
];
