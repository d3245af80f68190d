export interface Arguments {
  help: boolean;
  embedded: boolean;
  open: boolean;
  /** `undefined` where any will do. */
  port: number | undefined;
  /** Absolute. */
  folder: string;
}

export declare const help: string;

export declare function readArguments(argv: readonly string[], env?: NodeJS.ProcessEnv): Arguments;
