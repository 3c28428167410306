/** What the person at the screen sees. Without one (a time trigger) every message goes to the log and questions answer false. */
export interface ScreenPort {
  readonly hasPerson: boolean;
  toast(text: string): void;
  alert(title: string, text: string): void;
  /** Suspends the script; locks do not survive it, so ask before locking. */
  confirm(title: string, text: string): boolean;
  /** Yes or no, where yes keeps things as they are: false only when the person has said no. */
  keeps(title: string, text: string): boolean;
  /** The answer; undefined when cancelled. */
  prompt(title: string, text: string): string | undefined;
  /** A page of `src/ui`, by its file name, with what its template shows. */
  showPage(page: { readonly file: string; readonly title: string; readonly data: object }): void;
  /** The same beside the sheet, 300 pixels wide; it stays while the person works. */
  showSidebar(page: { readonly file: string; readonly title: string; readonly data: object }): void;
  addMenu(menu: Menu): void;
}

export interface Menu {
  readonly title: string;
  readonly items: readonly (MenuItem | 'separator' | Menu)[];
}

export interface MenuItem {
  readonly label: string;
  readonly functionName: string;
}
