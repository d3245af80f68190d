import type { Rule } from 'eslint';

export declare const imports: Rule.RuleModule;
