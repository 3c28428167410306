import type { Digest } from '../../core/reminders/digest';
import { fromCell } from '../mail/escape';
import type { DigestFrame } from './digest-html';
import { describeItem, describeOther, namesUnits } from './digest-lines';

/** The plain part: the same lines as the HTML part, cut at the same task. */
export function digestText(digest: Digest, frame: DigestFrame, shown: number): string {
  const { words, banner, greeting, opening, basis, request, workbookUrl } = frame;
  const withUnits = namesUnits(digest);
  const out: string[] = banner === '' ? [] : [banner, ''];
  out.push(greeting, '', opening, ...(basis === '' ? [] : [basis]), request);
  let number = 0;
  for (const { kind, count, groups } of digest.sections) {
    if (number >= shown) break;
    out.push('', words.section(kind, count).toUpperCase());
    for (const { unit, items } of groups) {
      if (number >= shown) break;
      if (withUnits) out.push('', fromCell(unit.name));
      for (const item of items) {
        if (number >= shown) break;
        number += 1;
        const line = describeItem(item, words);
        out.push(`${number}. ${line.title}`);
        const deadline = line.date === '' ? '' : `${words.deadlineColumn}: ${line.date}, `;
        const when = `${deadline}${line.days}${line.dateMark === '' ? '' : ` (${line.dateMark})`}`;
        out.push(`   ${line.code}${when === '' ? '' : ` - ${when}`}`);
        for (const text of [line.missing, line.asked, line.link]) if (text !== '') out.push(`   ${text}`);
      }
    }
  }
  if (digest.itemCount > shown) out.push('', words.more(digest.itemCount - shown));
  out.push(...othersText(digest, frame));
  out.push('', `${words.openWorkbook}: ${workbookUrl}`, '', words.closing, '', '--', ...words.footer);
  return `${out.join('\n')}\n`;
}

function othersText(digest: Digest, { words }: DigestFrame): readonly string[] {
  const { others } = digest.overview;
  if (others.tasks + others.reports === 0) return [];
  const withUnits = namesUnits(digest);
  return [
    '',
    words.others.title(others).toUpperCase(),
    ...others.groups.flatMap(({ unit, items }) => [
      ...(withUnits ? ['', fromCell(unit.name)] : []),
      ...items.map((matter) => {
        const { title, code, days } = describeOther(matter, digest.today, words);
        return `- ${title} (${code}): ${days}`;
      }),
    ]),
    ...(others.more.length === 0 ? [] : [words.others.more(others.more)]),
  ];
}
