/** The half of pdf.js that parses; the half that draws is not used. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** One end of a line of messages. */
  export interface Port {
    postMessage(message: unknown): void;
    addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  }
  /** Answers at a port what is asked there of a document. */
  export const WorkerMessageHandler: { initializeFromPort(port: Port): void };
}
