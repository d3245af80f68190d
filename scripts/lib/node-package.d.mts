export declare function nodePackage(platform?: string, musl?: boolean): string;
