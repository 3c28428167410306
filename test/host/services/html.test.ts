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

describe('HtmlOutput as a page', () => {
  it('has the meta tags and the icon that it was given', () => {
    const body = `
      const page = HtmlService.createHtmlOutput('<p><?= 2 ?></p>').addMetaTag('viewport', 'width=device-width').setFaviconUrl('https://example.org/a.png');
      return [page.getMetaTags().map((tag) => tag.getName() + '=' + tag.getContent()), page.getFaviconUrl(), page.asTemplate().evaluate().getContent(), page.getAs('text/html').getDataAsString()];`;
    expect(evaluate(body)).toEqual([
      ['viewport=width=device-width'],
      'https://example.org/a.png',
      '<p>2</p>',
      '<p><?= 2 ?></p>',
    ]);
    expect(thrownBy("HtmlService.createHtmlOutput('').addMetaTag('robots', 'x')")).toBe(
      'Exception: The specified meta tag cannot be used in this context.',
    );
  });

  it.each([
    [`<a href="<?= 'javascript:x' ?>">`, /an address of another kind/],
    [`<b onclick="go(<?= 1 ?>)">`, /inside an event handler/],
    [`<b style='color: <?= 1 ?>'>`, /inside a style attribute/],
    [`<a title="1 > 0" href=<?= 'data:x' ?>>`, /an address of another kind/],
  ])('says of %s that it does not know how Google writes it', (template, sentence) => {
    expect(thrownBy(`HtmlService.createTemplate(${JSON.stringify(template)}).evaluate()`)).toMatch(sentence);
  });

  it('takes values into attributes of other kinds, and addresses of the usual ones', () => {
    const template = `<a title="<?= 'a"b' ?>" href="<?= 'https://x.example/?a=1&b' ?>"> onclick="<?= 1 ?>"</a>`;
    expect(
      evaluate(
        `return HtmlService.createTemplate(${JSON.stringify(template).replace('</', '<\\/')}).evaluate().getContent();`,
      ),
    ).toBe('<a title="a&#34;b" href="https://x.example/?a=1&amp;b"> onclick="1"</a>');
  });
});
