import { date, type FixtureTable, share } from '../source-table';

/** An action log in American dates. */
export const actionLog: FixtureTable = {
  name: 'action log, month first',
  sheet: 'Actions',
  rows: [
    ['Action Tracker 2025'],
    ['#', 'Action', 'Owner', 'Status', 'Due date', 'Priority', 'Date completed', 'Comments'],
    [1, 'Draft the procurement plan', 'Jane Doe', 'Closed', '9/30/2025', 'High', '9/12/2025', ''],
    [2, 'Publish the tender', 'Peter Pan', 'In progress', '10/31/2025', 'High', '', ''],
    [3, 'Set up the data room', 'Jane Doe', 'Open', '11/5/2025', 'Low', '', 'Waiting for access'],
    [4, 'Cancel the old licence', 'Peter Pan', 'Dropped', '10/10/2025', 'Low', '', ''],
    [5, 'Review the contract', 'Jane Doe', 'On hold', '12/15/2025', 'Medium', '', ''],
  ],
  columns: { B: 'title', C: 'contact', D: 'progress', E: 'dueText', G: 'doneOn', H: 'note' },
  others: {},
  headingRows: [2],
  year: 2025,
};

/** A project plan with phases and shares; owners are departments. */
export const projectPlan: FixtureTable = {
  name: 'project plan: phases, shares, owners that are departments',
  sheet: 'Plan',
  rows: [
    ['Project: Open data portal'],
    ['WBS', 'Task name', 'Owner', 'Start', 'Finish', '% Complete', 'Budget (USD)', 'Remarks'],
    ['1', 'Preparation'],
    ['1.1', 'Sign the charter', 'IT Department', date(2025, 1, 6), date(2025, 1, 31), share(1), 0, ''],
    ['1.2', 'Hire the team', 'HR', date(2025, 2, 3), date(2025, 3, 14), share(0.8), 5000, ''],
    ['2', 'Delivery'],
    ['2.1', 'Publish 50 datasets', 'IT Department', date(2025, 4, 1), date(2025, 9, 30), share(0.3), 20000, ''],
    [
      '2.2',
      'Train the ministries',
      'Training Unit',
      date(2025, 5, 1),
      date(2025, 12, 15),
      share(0),
      8000,
      'Dates to be agreed',
    ],
    ['', 'Total', '', '', '', '', 33000, ''],
  ],
  columns: { B: 'title', C: 'lead', E: 'dueText', F: 'percent', H: 'note' },
  others: { 3: 'section', 6: 'section', 9: 'total' },
  headingRows: [2],
  year: 2025,
};

/** An audit's recommendations with moved dates. */
export const auditLog: FixtureTable = {
  name: 'audit recommendations, revised dates',
  sheet: 'Recommendations',
  rows: [
    [
      'Ref.',
      'Recommendation',
      'Responsible unit',
      'Supporting units',
      'Target date',
      'Revised date',
      'Implementation status',
      'Evidence',
      'Reason for delay',
    ],
    [
      'A-1',
      'Reconcile bank accounts monthly',
      'Finance Division',
      'Treasury Office',
      date(2025, 3, 31),
      '',
      'Implemented',
      'Memo 12/2025',
      '',
    ],
    [
      'A-2',
      'Tag all assets',
      'Administration Division',
      '',
      date(2025, 6, 30),
      date(2025, 11, 30),
      'Ongoing',
      '',
      'Staff shortage',
    ],
    ['A-3', 'Adopt a risk policy', 'Planning Division', 'All divisions', 'Q4 2025', '', 'Planned', '', ''],
  ],
  columns: {
    B: 'title',
    C: 'lead',
    D: 'partners',
    E: 'dueText',
    F: 'extendedTo',
    G: 'progress',
    H: 'evidence',
    I: 'delayCause',
  },
  others: {},
  headingRows: [1],
  year: 2025,
};

/** A programme's work plan by agency. */
export const workPlan: FixtureTable = {
  name: 'programme work plan by agency',
  sheet: 'AWP 2026',
  rows: [
    ['ANNUAL WORK PLAN 2026'],
    ['No.', 'Activities', 'Lead agency', 'Partners', 'Timeline', 'Budget', '', 'Expected outputs', 'Remarks'],
    ['', '', '', '', '', 'Amount', 'Source', '', ''],
    ['Output 1: Better services'],
    [
      1,
      'Survey 1,000 households',
      'Statistics Office',
      'Ministry of Health',
      'Q1 2026',
      10000,
      'Government',
      'Survey report',
      '',
    ],
    [2, 'Train 40 officers', 'Ministry of Health', 'UNDP', 'Q2-Q3 2026', 25000, 'UNDP', 'Training reports', ''],
    ['Output 2: Stronger planning'],
    [3, 'Draft the sector plan', 'Ministry of Planning', '', 'June 2026', 5000, 'UNDP', 'Sector plan', ''],
    ['Total', '', '', '', '', 40000, '', '', ''],
    ['Prepared by: J. Doe'],
  ],
  merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:G2', 'H2:H3', 'I2:I3', 'A4:I4', 'A7:I7'],
  columns: { B: 'title', C: 'lead', D: 'partners', E: 'dueText', H: 'deliverable', I: 'note' },
  others: { 4: 'section', 7: 'section', 9: 'total', 10: 'note' },
  headingRows: [2, 3],
  year: 2026,
};
