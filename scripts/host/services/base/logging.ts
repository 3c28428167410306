import { format, types } from 'node:util';
import type { ClassDefinition } from '../../bridge/class-definition';
import type { LogEntry } from '../../runs/execution';
import type { ServiceHost } from '../service-host';
import { formatString, textOf } from '../utilities/format-string';
import { javaText } from '../utilities/java-text';

/** https://developers.google.com/apps-script/reference/base/logger */
export class LoggerService {
  readonly #host: ServiceHost;
  #lines: string[] = [];

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  clear(): void {
    this.#lines = [];
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  log(data: unknown, ...values: readonly unknown[]): LoggerService {
    const text = typeof data === 'string' && values.length > 0 ? formatString(data, values) : this.#textOf(data);
    this.#lines.push(text);
    this.#host.execution.note('LOG', text);
    return this;
  }

  /** An object's `message` is the log's text: https://developers.google.com/apps-script/reference/base/logger#logdata */
  #textOf(data: unknown): string {
    const { bundle, expose } = this.#host;
    const { message } = (types.isNativeError(data) ? {} : (data ?? {})) as { message?: unknown };
    if (typeof data === 'object' && typeof message === 'string') return message;
    return javaText(data, { timeZone: bundle.manifest.timeZone, expose });
  }
}

/** https://developers.google.com/apps-script/reference/base/console */
export class ConsoleService {
  readonly #host: ServiceHost;
  readonly #timers = new Map<string, number>();

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  log(...values: readonly unknown[]): void {
    this.#note('LOG', values);
  }

  info(...values: readonly unknown[]): void {
    this.#note('INFO', values);
  }

  warn(...values: readonly unknown[]): void {
    this.#note('WARN', values);
  }

  error(...values: readonly unknown[]): void {
    this.#note('ERROR', values);
  }

  time(label: string): void {
    this.#timers.set(label, this.#host.workspace.clock.now());
  }

  timeEnd(label: string): void {
    const started = this.#timers.get(label);
    if (started !== undefined) this.#note('LOG', [`${label}: ${this.#host.workspace.clock.now() - started}ms`]);
  }

  #note(level: LogEntry['level'], values: readonly unknown[]): void {
    const [first, ...rest] = values;
    this.#host.execution.note(level, typeof first === 'string' ? format(first, ...rest) : values.map(textOf).join(' '));
  }
}

export const loggerClass: ClassDefinition = {
  type: 'Base.Logger',
  name: 'Logger',
  of: LoggerService,
  effects: undefined,
  isLogging: true,
};

export const consoleClass: ClassDefinition = {
  type: 'Console',
  name: 'console',
  of: ConsoleService,
  effects: undefined,
  isLogging: true,
};
