export interface Bundled {
  name: string;
  version: string;
  license: string;
  texts: readonly { name: string; text: string }[];
}

export declare const noticesFile: string;
export declare function bundledPackages(): Promise<Bundled[]>;
export declare function noticesOf(packages: readonly Bundled[]): string;
