export interface Desktop {
  program: string;
  cli: string;
  version: string;
}

export declare function findDesktop(
  env?: NodeJS.ProcessEnv,
  platform?: NodeJS.Platform,
  places?: readonly string[],
): Desktop | undefined;

export declare function readDesktop(given: string, platform?: NodeJS.Platform): Desktop | undefined;
