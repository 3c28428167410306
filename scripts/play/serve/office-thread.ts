import { MessageChannel, Worker } from 'node:worker_threads';
import type { CallName, FromOffice, OfficeOrder, ToOffice } from '../office/wire';
import type { Answer } from '../protocol';

export interface OfficeThread {
  /** What `google.script.run` may name. */
  readonly functionNames: readonly string[];
  /** @throws what the office said in a sentence. */
  call(name: CallName, seat: Seat, asked: unknown): Promise<unknown>;
  answer(answer: Answer): void;
  close(): Promise<void>;
}

/** Who calls, from where. */
export interface Seat {
  readonly session: string;
  readonly page: string;
  readonly user: string;
  /** Which file lies open; '' is the bound spreadsheet. */
  readonly file: string;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The office gave up: its folder is not there, a file cannot be read. */
export class OfficeBroken extends Error {
  override readonly name = 'OfficeBroken';
  constructor(
    message: string,
    /** Spreadsheets, one of which is to be named. */
    readonly choices?: readonly string[],
  ) {
    super(message);
  }
}

/** Starts an office in a thread of its own, where a script may stand still without stopping the server. */
export async function startOfficeThread(
  order: Omit<OfficeOrder, 'port' | 'bell'>,
  hear: (message: FromOffice) => void,
): Promise<OfficeThread> {
  const { port1: port, port2 } = new MessageChannel();
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('../office/start.js', import.meta.url), {
    workerData: { ...order, port: port2, bell } satisfies OfficeOrder,
    transferList: [port2],
  });
  const waiting = new Map<number, Waiting>();
  let number = 0;
  const send = (message: ToOffice) => {
    port.postMessage(message);
    Atomics.add(bell, 0, 1);
    Atomics.notify(bell, 0);
  };
  const giveUp = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const functionNames = await new Promise<readonly string[]>((resolve, reject) => {
    worker.once('error', (error) => reject(error));
    port.on('message', (message: FromOffice) => {
      if (message.kind === 'ready') resolve(message.functionNames);
      else if (message.kind === 'broken') reject(new OfficeBroken(message.message, message.choices));
      else if (message.kind === 'done') settle(waiting, message.id)?.resolve(message.value);
      else if (message.kind === 'failed') settle(waiting, message.id)?.reject(new Error(message.message));
      else hear(message);
    });
  }).catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  worker.on('error', (error) => giveUp(error as Error));
  worker.on('exit', () => giveUp(new Error('The office was closed.')));
  return {
    functionNames,
    call: (name, seat, asked) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        send({ kind: 'call', id: number, ...seat, name, asked });
      }),
    answer: (answer) => send({ kind: 'answer', answer }),
    close: async () => {
      port.close();
      await worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, id: number): Waiting | undefined {
  const found = waiting.get(id);
  waiting.delete(id);
  return found;
}
