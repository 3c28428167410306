import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../scripts/host/services/html/html-template';
import { evaluate, thrownBy } from '../script-office';

describe('HtmlService templates', () => {
  it.each([
    ['<b><?= name ?></b>', '<b>&lt;Sở &amp; &#34;ban&#34;&gt;</b>'],
    ['<b><?!= name ?></b>', '<b><Sở & "ban"></b>'],
    ['<? for (let i = 0; i < 3; i++) { ?><i><?= i ?></i><? } ?>', '<i>0</i><i>1</i><i>2</i>'],
    ['a\n<? var x = 1; ?>\nb', 'a\nb'],
    ['<?= "một" ; "hai" ?>', 'một'],
    [
      '<script>const name = <?= name ?>;</script>',
      '<script>const name = "\\u003cSở \\u0026 \\"ban\\"\\u003e";</script>',
    ],
    ['<?= helper() ?>', 'từ hàm khác'],
  ])('%j becomes %j', (template, html) => {
    const body = `const template = HtmlService.createTemplate(${JSON.stringify(template).replace(/<\//g, '<\\/')}); template.name = '<Sở & "ban">'; return template.evaluate().getContent();`;
    expect(evaluate(`${body} } function helper() { return 'từ hàm khác';`)).toBe(html);
  });

  it('let a comment in a scriptlet take the rest of its line', () => {
    expect(compileTemplate('a<? // ghi chú ?>b\nc')).toContain('// ghi chú  ; output._ = "b\\n"; \n');
  });

  it('come from files of the project', () => {
    const pages = { trang: '<p><?= 1 + 1 ?></p>' };
    const body =
      "return [HtmlService.createTemplateFromFile('trang').evaluate().setTitle('T').getTitle(), HtmlService.createHtmlOutputFromFile('trang.html').getContent()];";
    expect(evaluate(body, { pages })).toEqual(['T', '<p><?= 1 + 1 ?></p>']);
    expect(thrownBy("HtmlService.createHtmlOutputFromFile('khác')", { pages })).toBe(
      'Exception: No HTML file named khác was found.',
    );
  });
});

describe('HtmlOutput', () => {
  it('escapes what is not trusted', () => {
    expect(
      evaluate(
        "return HtmlService.createHtmlOutput('<p>').append('<b>').appendUntrusted('<i>').setWidth(5).getContent();",
      ),
    ).toBe('<p><b>&lt;i&gt;');
  });
});
