import { WorkerMessageHandler, type Port } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** What a message of pdf.js has, of whatever kind. Numbers of kinds are those of its `message_handler.js`. */
interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callbackId?: number;
  readonly callback?: number;
  readonly reason?: unknown;
  readonly streamId?: number;
  readonly stream?: number;
  readonly chunk?: object;
}

const [answered, failed] = [1, 2];
const [streamClosed, streamChunk, streamFailed, streamStarted] = [3, 4, 5, 8];

interface Waiting {
  readonly chunks: object[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** What we answer when the parser asks for something, or tells it. */
export type Answers = Readonly<Record<string, (data: unknown) => unknown>>;

/**
 * Talks to the parser of pdf.js as its own front does, but in one thread: the front is a third of its size, and all of it
 * for drawing.
 */
export class Conversation {
  /** Of the document that is read; the parser itself is called otherwise. */
  static readonly document = 'document';
  private deliver: ((event: { readonly data: unknown }) => void)[] = [];
  private readonly waiting = new Map<string, Waiting>();
  private asked = 0;

  constructor(private readonly answers: Answers) {
    const port: Port = {
      // The parser goes on filling an object that it has sent.
      postMessage: (message) => {
        const { chunk, ...rest } = message as Message;
        const sent = chunk === undefined ? rest : { ...rest, chunk: { ...chunk } };
        queueMicrotask(() => this.hear(sent));
      },
      addEventListener: (_, listener) => this.deliver.push(listener),
    };
    WorkerMessageHandler.initializeFromPort(port);
  }

  /** Tells something that is not answered. */
  tell(action: string, data: unknown, target = 'worker'): void {
    this.post({ sourceName: this.nameFor(target), targetName: target, action, data });
  }

  /** Asks, and waits for the answer. */
  ask(action: string, data: unknown, target = 'worker'): Promise<unknown> {
    const callbackId = ++this.asked;
    const answer = this.wait(`callback ${callbackId}`);
    this.post({ sourceName: this.nameFor(target), targetName: target, action, data, callbackId });
    return answer;
  }

  /** Asks for what is answered piece by piece. */
  async askForAll(action: string, data: unknown, target: string): Promise<readonly unknown[]> {
    const streamId = ++this.asked;
    const answer = this.wait(`stream ${streamId}`);
    const request = { action, data, streamId, desiredSize: Number.MAX_SAFE_INTEGER };
    this.post({ sourceName: this.nameFor(target), targetName: target, ...request });
    return (await answer) as readonly unknown[];
  }

  private nameFor(target: string): string {
    return target === 'worker' ? 'main' : Conversation.document;
  }

  private wait(key: string): Promise<unknown> {
    return new Promise((resolve, reject) => this.waiting.set(key, { chunks: [], resolve, reject }));
  }

  private post(message: Message): void {
    queueMicrotask(() => {
      for (const listener of [...this.deliver]) listener({ data: message });
    });
  }

  private hear(message: Message): void {
    if (message.stream !== undefined) this.hearPiece(message);
    else if (message.callback !== undefined) this.hearAnswer(message);
    else if (message.action !== undefined) void this.answer(message);
  }

  private hearAnswer({ callbackId, callback, data, reason }: Message): void {
    const key = `callback ${callbackId}`;
    const waiting = this.waiting.get(key);
    this.waiting.delete(key);
    if (callback === answered) waiting?.resolve(data);
    else waiting?.reject(reason);
  }

  private hearPiece({ streamId, stream, chunk, reason }: Message): void {
    const key = `stream ${streamId}`;
    const waiting = this.waiting.get(key);
    if (stream === streamChunk) waiting?.chunks.push(chunk!);
    if (stream === streamClosed) waiting?.resolve(waiting.chunks);
    if (stream === streamFailed || (stream === streamStarted && reason !== undefined)) waiting?.reject(reason);
    if (stream === streamClosed || stream === streamFailed) this.waiting.delete(key);
  }

  private async answer({ sourceName, targetName, action, data, callbackId }: Message): Promise<void> {
    const backTo = { sourceName: targetName, targetName: sourceName };
    try {
      const answer = await this.answers[action!]?.(data);
      if (callbackId !== undefined) this.post({ ...backTo, callbackId, callback: answered, data: answer });
    } catch (reason) {
      if (callbackId !== undefined) this.post({ ...backTo, callbackId, callback: failed, reason });
    }
  }
}
