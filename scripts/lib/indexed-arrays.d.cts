import type { Plugin } from 'esbuild';
import type { SourceFile, TypeChecker } from 'typescript';

export declare function rewritten(checker: TypeChecker, file: SourceFile): string;
export declare const indexedArrays: Plugin;
