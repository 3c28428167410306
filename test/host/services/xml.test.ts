import { describe, expect, it } from 'vitest';
import { evaluate, thrownBy } from '../script-office';

describe('XmlService', () => {
  it('reads a document as it stands, namespaces and entities too', () => {
    const body = `
      const text = '<?xml version="1.0"?><!-- đầu --><so xmlns="urn:a" xmlns:b="urn:b" ma="SNV &amp; 1"><b:viec han="&#x31;2">Lập <![CDATA[<báo cáo>]]></b:viec><viec/>\\n</so>';
      const root = XmlService.parse(text).getRootElement();
      const b = XmlService.getNamespace('b', 'urn:b'); const a = XmlService.getNamespace('urn:a');
      const viec = root.getChild('viec', b);
      return [root.getName(), root.getNamespace().getURI(), root.getAttribute('ma').getValue(), root.getChildren().map((one) => one.getQualifiedName()), root.getChild('viec'),
        viec.getText(), viec.getAttribute('han').getValue(), root.getChild('viec', a).getText(), root.getChildText('viec', b), root.getValue(), viec.getParentElement() === root, root.getParentElement(),
        String(root.getAllContent()[2].getType()), root.getAllContent()[2].asText() !== null, root.getAllContent()[2].asElement(), root.getNamespace('b') === b, root.isRootElement(), root.getDescendants().length];`;
    expect(evaluate(body)).toEqual([
      'so',
      'urn:a',
      'SNV & 1',
      ['b:viec', 'viec'],
      null,
      'Lập <báo cáo>',
      '12',
      '',
      'Lập <báo cáo>',
      'Lập <báo cáo>\n',
      true,
      null,
      'TEXT',
      true,
      null,
      true,
      true,
      5,
    ]);
  });

  it('builds a document and writes it in three ways', () => {
    const body = `
      const root = XmlService.createElement('so').setAttribute('ten', 'A "B" <C>');
      root.addContent(XmlService.createElement('viec').setText('  1 & 2  ')).addContent(XmlService.createElement('trong')).addContent(0, XmlService.createComment('ghi'));
      const document = XmlService.createDocument(root);
      return [XmlService.getPrettyFormat().format(document), XmlService.getRawFormat().setOmitEncoding(true).format(document), XmlService.getCompactFormat().setOmitDeclaration(true).format(document),
        XmlService.getPrettyFormat().setIndent('\\t').setLineSeparator('\\n').format(root)].map((text) => text.replace(/\\r/g, '^'));`;
    expect(evaluate(body)).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>^\n<so ten="A &quot;B&quot; &lt;C&gt;">^\n  <!--ghi-->^\n  <viec>1 &amp; 2</viec>^\n  <trong />^\n</so>^\n',
      '<?xml version="1.0"?>^\n<so ten="A &quot;B&quot; &lt;C&gt;"><!--ghi--><viec>  1 &amp; 2  </viec><trong /></so>^\n',
      '<so ten="A &quot;B&quot; &lt;C&gt;"><!--ghi--><viec>1 &amp; 2</viec><trong /></so>^\n',
      '<so ten="A &quot;B&quot; &lt;C&gt;">\n\t<!--ghi-->\n\t<viec>1 &amp; 2</viec>\n\t<trong />\n</so>',
    ]);
  });

  it('writes what it has read', () => {
    const text =
      '<!DOCTYPE so SYSTEM "so.dtd"><a:so xmlns:a="urn:a" xmlns:b="urn:b" b:k="1"><?in ra?><![CDATA[x<y]]><c xmlns="urn:c" /></a:so>';
    const body = `return XmlService.getRawFormat().setOmitDeclaration(true).setLineSeparator('').format(XmlService.parse('${text}'));`;
    expect(evaluate(body)).toBe(text);
  });

  it('moves contents about, each in one place', () => {
    const body = `
      const [a, b, text] = [XmlService.createElement('a'), XmlService.createElement('b'), XmlService.createText('x')];
      a.addContent(b.addContent(text));
      let twice = ''; try { a.addContent(text); } catch (error) { twice = String(error); }
      const clone = a.cloneContent()[0];
      b.detach(); text.append('y');
      return [twice, clone.getParentElement(), clone.getText(), a.getContentSize(), b.getText(), b.getParentElement(), b.removeContent(0) === text, a.removeAttribute('k'), a.isAncestorOf(b)];`;
    expect(evaluate(body)).toEqual([
      'Exception: The Content already has an existing parent "b"',
      null,
      'x',
      0,
      'xy',
      null,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['', 'Error on line 1: Premature end of file.'],
    ['chữ', 'Error on line 1: Content is not allowed in prolog.'],
    ['<a>\\n<b></a>', 'Error on line 2: The element type "b" must be terminated by the matching end-tag "</b>".'],
    ['<a>', 'Error on line 1: XML document structures must start and end within the same entity.'],
    ['<a>&nbsp;</a>', 'Error on line 1: The entity "nbsp" was referenced, but not declared.'],
    ['<a>1 & 2</a>', "Error on line 1: The entity name must immediately follow the '&' in the entity reference."],
    ['<a/><b/>', 'Error on line 1: The markup in the document following the root element must be well-formed.'],
    ['<a/>x', 'Error on line 1: Content is not allowed in trailing section.'],
    ['<x:a/>', 'Error on line 1: The prefix "x" for element "x:a" is not bound.'],
    ['<a k="1" k="2"/>', 'Error on line 1: Attribute "k" was already specified for element "a".'],
    [
      '<a k>',
      'Error on line 1: Attribute name "k" associated with an element type "a" must be followed by the \' = \' character.',
    ],
  ])('refuses %s', (text, sentence) => {
    expect(thrownBy(`XmlService.parse(${JSON.stringify(text).replace(/\\\\n/g, '\\n')})`)).toBe(
      `Exception: ${sentence}`,
    );
  });

  it('refuses names that no element may have', () => {
    expect(thrownBy("XmlService.createElement('1a')")).toBe(
      'Exception: The name "1a" is not legal for JDOM/XML elements: XML name \'1a\' cannot begin with the character "1".',
    );
  });
});
