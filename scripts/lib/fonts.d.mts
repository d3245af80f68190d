export declare function missingFonts(): readonly string[];
