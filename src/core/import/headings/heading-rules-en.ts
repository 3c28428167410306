import { dueOrDone, type HeadingRule, known, means, unitOrPerson } from './heading-meaning';

export const englishRules: readonly HeadingRule[] = [
  [/^description of (?:the )?(?:actions?|tasks?|activit(?:y|ies)|works?)$/, means('title', 0.9)],
  [
    /^(?:comments?|notes?|remarks?|updates?)(?: ?(?:\/|&|,|and) ?(?:comments?|notes?|remarks?|updates?))+$/,
    means('note', 0.92),
  ],
  [
    /^(?:issues?|risks?|challenges?|blockers?|problems?)(?: ?(?:\/|&|,|and) ?(?:issues?|risks?|challenges?|blockers?|problems?))+$/,
    means('difficulty', 0.88),
  ],
  [/^by whom$|^action by whom$|^who is responsible$/, means('contact', 0.88, unitOrPerson)],
  [
    /^(?:revised|new|extended|current|updated)(?: (?:due|target|end|completion|deadline|finish))*(?: (?:date|deadline|to|until))?$|^extended to|^extension(?: date)?$/,
    means('extendedTo', 0.88),
  ],
  [/^(?:extension basis|reason for extension|basis of extension)/, means('extensionBasis', 0.9)],
  [
    /^(?:actual (?:completion|finish|end|close|delivery)(?: date)?|(?:date )?(?:completed|closed|done|resolved|finished)(?: on| date)?|date of completion|closed? date|closure date|date closed|actual date|done on)$/,
    means('doneOn', 0.9),
  ],
  [/^completion date$/, means('doneOn', 0.6, dueOrDone)],
  [
    /^(?:days|time(?: spent| left| elapsed)?$|duration|lead time|last updated?|updated|update date|start|begin|planned start|actual start|date updated|next review|created|created by|reminder)/,
    known,
  ],
  [
    /^(?:original |planned |initial |agreed |proposed |expected |target |estimated )*(?:due|deadline|target|end|finish|completion|delivery|implementation)(?: (?:date|by|on|finish|end))?$|^(?:due|deadline|target|by when|when|eta|timeline|time ?frame|time ?line|timing|complete by|deadline as worded|target completion(?: date)?|planned completion(?: date)?|expected completion(?: date)?|completion target|schedule|date due|due by)$/,
    means('dueText', 0.93),
  ],
  [
    /^(?:assigned on|date (?:assigned|raised|opened|identified|issued|logged|of meeting)|(?:assigned|raised|opened|issue|open|meeting|assignment) (?:date|on)|raised)$/,
    means('assignedOn', 0.85),
  ],
  [
    /^(?:assigning document|source(?: document)?|document|reference document|(?:legal |policy )?(?:basis|reference|mandate)|legal (?:instrument|provision)|origin|meeting|directive)$/,
    means('source', 0.8),
  ],
  [
    /^(?:lead(?: (?:unit|agency|department|office|organi[sz]ation|ministry|party|institution|entity|responsible))?|responsible (?:unit|agency|department|party|office|organi[sz]ation|ministry|entity|institution|team)|implementing (?:agency|unit|department|partner|entity)|department|dept|agency|ministry|division|unit|team|office|executing agency|main responsible)$/,
    means('lead', 0.92, unitOrPerson),
  ],
  [
    /^(?:owner|task owner|action owner|assignee|assigned to|responsible(?: person| officer| party)?|responsibility|who|person responsible|action by|pic|focal (?:person|point)|contact|lead person|action officer|accountable|point of contact|poc|responsible individual|delegate|in charge)s?$/,
    means('contact', 0.88, unitOrPerson),
  ],
  [
    /^co ?(?:leads?|responsible|owners?|implementers?)\b|^(?:coordinating|supporting|support|partner|collaborating|other|participating)(?: (?:units?|agency|agencies|departments?|partners?|organi[sz]ations?|teams?|ministries|entities|parties|staff))?$|^(?:partners?|support|collaborators?|with|consulted|involved)$/,
    means('partners', 0.88),
  ],
  [
    /^(?:deliverables?|outputs?|expected (?:outputs?|results?|outcomes?|deliverables?)|outcomes?|product|success (?:criteria|measure)|kpi|indicator|means of verification|measure of success)$/,
    means('deliverable', 0.85),
  ],
  [
    /^(?:status|progress|state|current status|task status|action status|implementation status|(?:overall|delivery|reporting) (?:status|progress)|completion status|stage|status of implementation|(?:progress|status)(?: (?:to date|so far|as of .*|at .*|report|made|today|now|this (?:month|quarter|week|period)))+|(?:where (?:are )?we (?:are|stand)))$/,
    means('progress', 0.93),
  ],
  [/^(?:rag|traffic light|colou?r|health)(?: (?:status|rating))?$/, means('progress', 0.6)],
  [
    /^(?:evidence|results?|achievement|proof|link|evidence of completion|output link|supporting document|verification)s?$/,
    means('evidence', 0.85),
  ],
  [/^(?:received by|submitted to)$/, means('evidenceTo', 0.85)],
  [
    /^(?:cause of delay|reasons?(?: for)? (?:delay|the delay|slippage|non completion)|reason|delay reason|root cause)s?$/,
    means('delayCause', 0.88),
  ],
  [
    /^(?:difficult(?:y|ies)|issues? and (?:risks?|challenges)|challenges?|blockers?|risks?|obstacles?|constraints?|problems?|issues\/risks|risks? and issues|bottlenecks?)$/,
    means('difficulty', 0.85),
  ],
  [
    /^(?:proposals?|next steps?|recommendations?\/proposals|way forward|mitigation|suggestions?|requests?|(?:support|help|action|decision|assistance)s? (?:needed|required|requested|sought)|ask(?:s|ed)?)$/,
    means('proposal', 0.7),
  ],
  [
    /^(?:notes?|comments?|remarks?|notes? ?[/&] ?comments?|update|updates|latest update|progress update|status update|additional info(?:rmation)?|progress notes?|details)$/,
    means('note', 0.9),
  ],
  [/^(?:field|area|sector)$/, means('field', 0.75)],
  [/^(?:completed|done|complete|closed)(?: ?\?| y n| yes no)?$/, { key: 'progress', confidence: 0.8, state: 'done' }],
  [/^(?:in progress|ongoing)$/, { key: 'progress', confidence: 0.8, state: 'inProgress' }],
  [/^(?:not started|planned)$/, { key: 'progress', confidence: 0.8, state: 'notStarted' }],
  [
    /^(?:priority|severity|impact|urgency|category|type|group|theme|workstream|budget|cost|phase|location|objective|goal|pillar|component|effort|funding|amount|email|phone|classification|risk level|escalated?|strategic objective)/,
    known,
  ],
  [
    /^(?:tasks?|task (?:name|description|title)|actions?(?: items?| points?| required| description| title| to be taken| needed)?|activit(?:y|ies)(?: name| description)?|to ?do|agreed actions?|management actions?|key (?:actions?|activit(?:y|ies))|action plan|work items?|planned activit(?:y|ies))$/,
    means('title', 0.95),
  ],
  [
    /^(?:recommendations?|commitments?|measures?|initiatives?|items?|milestones?|decisions?|subject|title|what|issues?|policy measure|reform(?: action)?|undertakings?|resolutions?|obligations?|duties|duty|instructions?|directions?|assignments?|conclusions?|work(?: description)?|scope of work|job|steps?|service|deliverable description)$/,
    means('title', 0.75),
  ],
  [/^(?:description|name|projects?|project name|topic|finding|requirement)s?$/, means('title', 0.6)],
];
