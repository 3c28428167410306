import type { ClassDefinition } from '../../bridge/class-definition';
import { NO_NEEDS } from '../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../bridge/enum-value';
import type { MenuEntry, ScreenMessage } from '../../people/screen';
import { ServiceError } from '../../runs/exceptions';
import type { HtmlOutputService } from '../html/html-output';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';

/** https://developers.google.com/apps-script/reference/base/menu */
export class MenuService {
  readonly #host: ServiceHost;
  readonly #caption: string;
  readonly #items: (MenuEntry | 'separator')[] = [];

  constructor(host: ServiceHost, caption: string) {
    this.#host = host;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): MenuService {
    this.#items.push({ label: caption, functionName });
    return this;
  }

  addSeparator(): MenuService {
    this.#items.push('separator');
    return this;
  }

  addSubMenu(menu: MenuService): MenuService {
    this.#items.push(menu.#entry());
    return this;
  }

  /** A menu of the same name takes the old one's place. */
  addToUi(): void {
    const { screen } = this.#host.workspace;
    screen.menus = [...screen.menus.filter(({ label }) => label !== this.#caption), this.#entry()];
  }

  #entry(): MenuEntry {
    return { label: this.#caption, items: [...this.#items] };
  }
}

/** https://developers.google.com/apps-script/reference/base/prompt-response */
export class PromptResponseService {
  readonly #button: string;
  readonly #text: string;

  constructor(button: string, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getResponseText(): string {
    return this.#text;
  }

  getSelectedButton(): EnumValue {
    return enumValue('Base.Button', this.#button);
  }
}

/** https://developers.google.com/apps-script/reference/base/ui */
export class UiService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  alert(...args: readonly (string | EnumValue)[]): EnumValue {
    return enumValue('Base.Button', this.#ask('alert', args).button);
  }

  prompt(...args: readonly (string | EnumValue)[]): PromptResponseService {
    const { button, text } = this.#ask('prompt', args);
    return new PromptResponseService(button, text);
  }

  createMenu(caption: string): MenuService {
    return new MenuService(this.#host, caption);
  }

  createAddonMenu(): MenuService {
    return new MenuService(this.#host, this.#host.bundle.name);
  }

  showModalDialog(userInterface: HtmlOutputService, title: string): void {
    this.#show('dialog', title, userInterface, true);
  }

  showModelessDialog(userInterface: HtmlOutputService, title: string): void {
    this.#show('dialog', title, userInterface);
  }

  showSidebar(userInterface: HtmlOutputService): void {
    this.#show('sidebar', userInterface.getTitle(), userInterface);
  }

  /** The script stands still while the person reads, and Google lets its locks go. */
  #ask(kind: 'alert' | 'prompt', args: readonly (string | EnumValue)[]): { button: string; text: string } {
    const { execution, workspace } = this.#host;
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const set = args.find((arg): arg is EnumValue => typeof arg !== 'string')?.value ?? 'OK';
    const question = { kind, title: texts.length > 1 ? (texts[0] ?? '') : '', text: texts.at(-1) ?? '' };
    workspace.locks.releaseAll(execution);
    const asked = { ...question, user: execution.user };
    const answer = workspace.screen.takeAnswer(set.split('_'), kind === 'prompt', asked);
    this.#note({ ...question, button: answer.button });
    return { button: answer.button, text: answer.text ?? '' };
  }

  #show(kind: 'dialog' | 'sidebar', title: string, page: HtmlOutputService, isModal = false): void {
    const html = page.getContent();
    const [width, height] = [page.getWidth(), page.getHeight()];
    const size = { ...(width !== null && { width }), ...(height !== null && { height }) };
    this.#note({ kind, title, text: plainText(html), html, size, ...(isModal && { isModal }) });
  }

  #note(message: Omit<ScreenMessage, 'user'>): void {
    this.#host.workspace.screen.show({ ...message, user: this.#host.execution.user });
  }
}

/** What a person reads of a page. */
function plainText(html: string): string {
  return html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** @throws in an execution without a person at the screen, as a time trigger's. */
export function openUi(host: ServiceHost): UiService {
  if (host.execution.isAttended) return new UiService(host);
  throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
}

/** https://developers.google.com/apps-script/reference/base/browser */
export class BrowserService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  msgBox(...args: readonly (string | EnumValue)[]): string {
    return openUi(this.#host)
      .alert(...args)
      .value.toLowerCase();
  }

  inputBox(...args: readonly (string | EnumValue)[]): string {
    const answer = openUi(this.#host).prompt(...args);
    return answer.getSelectedButton().value === 'OK' ? answer.getResponseText() : 'cancel';
  }
}

export const uiClasses: readonly ClassDefinition[] = [
  { type: 'Base.Menu', name: 'Menu', of: MenuService, effects: undefined },
  { type: 'Base.PromptResponse', name: 'PromptResponse', of: PromptResponseService, effects: undefined },
  {
    type: 'Base.Ui',
    name: 'Ui',
    of: UiService,
    effects: undefined,
    needs: (member) => (/^show/.test(member) ? authorized(SCOPES.containerUi) : NO_NEEDS),
  },
  { type: 'Base.Browser', name: 'Browser', of: BrowserService, effects: undefined },
];
