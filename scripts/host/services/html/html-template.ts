import type { ClassDefinition } from '../../bridge/class-definition';
import { notImplemented } from '../../runs/exceptions';
import type { ServiceHost } from '../service-host';
import { escapeForScript, escapeHtml, isInScript } from './html-escape';
import { HtmlOutputService } from './html-output';

/**
 * The JavaScript that Google makes of a template: https://developers.google.com/apps-script/guides/html/templates ("getCode").
 * Lines stay lines, so a `//` comment in a scriptlet takes the rest of its line with it; the line break after a scriptlet is not printed.
 */
export function compileTemplate(template: string): string {
  let code = '(function() { var output = HtmlService.initTemplate(); ';
  let last = 0;
  for (const found of template.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    code += printText(template.slice(last, found.index), last > 0);
    const [whole, mark, body = ''] = found;
    if (mark === '=') code += `output._$ = ${body} ; `;
    else if (mark === '!=') code += `output._ = ${body} ; `;
    else code += `${body} ; `;
    last = found.index + whole.length;
  }
  code += printText(template.slice(last), last > 0);
  return `${code}\n  /* End of user code */\n  return output.$out.append('');\n})();`;
}

function printText(text: string, isAfterScriptlet: boolean): string {
  const isLineEnd = isAfterScriptlet && /^\r?\n/.test(text);
  const printed = isLineEnd ? text.replace(/^\r?\n/, '') : text;
  const lines = printed
    .split(/(?<=\n)/)
    .map((line) => (line === '' ? '' : `output._ = ${JSON.stringify(line)}; ${line.endsWith('\n') ? '\n' : ''}`));
  return (isLineEnd ? '\n' : '') + lines.join('');
}

/** https://developers.google.com/apps-script/reference/html/html-template. What a script sets on it are the template's variables. */
export class HtmlTemplateService {
  readonly #host: ServiceHost;
  readonly #template: string;

  constructor(host: ServiceHost, template: string) {
    this.#host = host;
    this.#template = template;
  }

  evaluate(): HtmlOutputService {
    const output = new HtmlOutputService('', (template) => new HtmlTemplateService(this.#host, template));
    const { kit } = this.#host;
    kit.runTemplate(this.#host.expose(this), this.getCode(), {
      $out: this.#host.expose(output),
      print: (value: unknown) => output.append(String(value)),
      printSafely: (value: unknown) => output.append(escapeInPlace(value, output.getContent())),
    });
    return output;
  }

  getCode(): string {
    return compileTemplate(this.#template);
  }

  getRawContent(): string {
    return this.#template;
  }
}

/** By where the value lands. Where Google's own text is not known the host says so, and lets nothing out that Google would take out. */
function escapeInPlace(value: unknown, before: string): string {
  const attribute = openAttribute(before);
  if (attribute !== undefined) {
    const { name, head } = attribute;
    if (/^on/i.test(name)) throw notImplemented('a value inside an event handler of a template: use data- attributes');
    if (/^style$/i.test(name)) throw notImplemented('a value inside a style attribute of a template');
    if (/^(href|src|action|formaction)$/i.test(name) && !isPlainAddress(head + String(value)))
      throw notImplemented('an address of another kind than http, https and mailto in a template');
    return escapeHtml(String(value));
  }
  if (!isInScript(before)) return escapeHtml(String(value));
  const text = escapeForScript(value);
  return /['"]$/.test(before) ? text.replace(/^"|"$/g, '') : text;
}

/** The attribute whose value is being written, and what stands of it. */
function openAttribute(before: string): { readonly name: string; readonly head: string } | undefined {
  if (isInScript(before)) return undefined;
  const tag = before.slice(before.lastIndexOf('<') + 1);
  const found = /^[a-z][\s\S]*?\s([^\s"'>/=]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/i.exec(tag);
  if (found === null || tag.replace(/"[^"]*"|'[^']*'/g, '').includes('>')) return undefined;
  return { name: found[1] ?? '', head: found[2] ?? found[3] ?? found[4] ?? '' };
}

function isPlainAddress(address: string): boolean {
  const scheme = /^\s*([^/?#]*?):/.exec(address)?.[1];
  return scheme === undefined || /^(https?|mailto)$/i.test(scheme);
}

export const htmlTemplateClass: ClassDefinition = {
  type: 'HTML.HtmlTemplate',
  name: 'HtmlTemplate',
  of: HtmlTemplateService,
  effects: undefined,
};
