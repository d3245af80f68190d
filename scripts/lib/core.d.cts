import type { BuildOptions, Plugin } from 'esbuild';

export declare function sharing(core: BuildOptions, taker: BuildOptions, plugins: readonly Plugin[]): BuildOptions[];
