import type { Plugin } from 'esbuild';

export declare const questionsAtBuild: Plugin;
