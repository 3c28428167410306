import { spellCode } from '../../src/core/codes/code-form';
import { codePrefixOf } from '../../src/core/documents/document-symbol';
import { reportCodeAt } from '../../src/core/report/report-code';
import { dayOf } from '../../src/core/time/day';
import { screenMessages } from '../../src/i18n/screen/messages';
import { mostMasterCells, mostMasterRows } from '../../src/sheets/master/master-plan';
import { copyTitle, publishedTitles, readingsTitle, writingsTitle } from '../../src/sheets/requests/hidden-sheets';

const { menu } = screenMessages('vi');

/** The part of docs/file-format.md on writing: what a run may change, and what it leaves alone. */
export function whatRunsWrite(): string {
  return `## What a run writes

**Only what has changed.** A run compares what should stand with what stands, and writes the difference in one batch, which Google
applies wholly or not at all; what is too heavy for one is first laid on a hidden sheet. A run over unchanged sheets writes one line of \`Nhật ký\` and the stamp of \`Báo cáo\` (units, moment, report code), with the code and the moments of \`${publishedTitles.vi}\`.
\`run.json\` of the command line counts these as \`cellsLogged\`, all else as \`cellsWritten\`, which is then 0.

**Codes.** A row with a title gets a code once, from \`onEdit\`, **${menu.check}** or **${menu.consolidate}**: the first document in
\`Văn bản giao\` (${codeOf('139/KH-UBND')}, ${codeOf('5514/UBND-ĐMPT')}; \`NV\` when there is none), the year of \`Ngày giao\` (this year when it is blank or
still to come), the unit's code, and the next number of that series: \`${spellCode('KH139-2025-SKHCN', 7)}\`. A code that is found stays. A copied row
gets one of its own. What the master knows is never given again.

**What was assigned stays.** \`Nội dung nhiệm vụ\`, \`Văn bản giao\`, \`Cơ quan chủ trì\`, \`Thời hạn\`, and \`Ngày giao\` where the deadline counts from it, are
kept in the master as first taken. A unit's row that says otherwise is reported (V60) until the coordinating unit takes the change over
(**${menu.acceptChanges}**), or a complete extension moves the last day.

**Nothing is dropped.** A row that vanished from a unit's table stays in the master with the day since when (V61); a unit that cannot be read keeps
the rows of its last good reading. Rows go when the coordinating unit deletes them. A unit that \`Đơn vị\` calls otherwise than before still answers to its
former name: rows go on bearing it for months.

**What people entered** changes by **${menu.fixSafely}** alone, which first lists what it would correct. The master holds the clean form: Unicode NFC, units as
the directory spells them, dates as dates. Colours, notes and formats of people are never overwritten.

**Units' own files.** \`Mã tệp\` takes an id or an address. The table is on the sheet named in \`Trang tính\`, else on the first one that people see. A file is
read when Drive says that it changed, and once a week anyway, because results of formulas may change without that. With \`Ghi lại tệp đơn vị\` at \`Có\`
the product's columns are written back, one batch for each file; a file that changed since it was read waits for the next run.

**Frozen reports** are sheets named by their moment, like \`${reportCodeAt(dayOf(2025, 10, 13) + 16.5 / 24)}\`; nothing writes to them again.

**Hidden sheets** are the product's own: \`${copyTitle}\` holds a packed copy of the master's rows, which spares a run reading what has not changed, and stays;
\`${readingsTitle}\` and \`${writingsTitle}\` belong to a run that takes several executions or is too heavy for one batch, and go with its last write.
Two more stand between trackers: [what is published](#đôn-đốc-số-liệu-đôn-đốc-data).
Whoever types over the product's cells in the master makes the next run read it whole; without that it is read whole once a week.

**A tracker holds at most ${mostMasterRows.toLocaleString('en')} tasks.** A run whose master would have more rows, or more than ${mostMasterCells / 1e6} million cells, is refused before it
writes anything: such a tracker is to be split.`;
}

function codeOf(symbol: string): string {
  return `\`${symbol}\` → \`${codePrefixOf(symbol) ?? ''}\``;
}
