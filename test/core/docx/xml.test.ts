import { expect, it } from 'vitest';
import { escapeXml } from '../../../src/core/docx/xml';

it.each([
  ['a & b < c > "d"', 'a &amp; b &lt; c &gt; &quot;d&quot;'],
  ['một\u0000\u000bhai\ufffe', 'mộthai'],
  ['😀 \ud83d \ude00', '😀  '],
  ["tab\tand\nline's end", "tab\tand\nline's end"],
])('text stays text, whatever it holds: %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});
