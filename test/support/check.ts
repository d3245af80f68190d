import { Phrases } from '../../src/features/phrases';
import type { Problem } from '../../src/model/problem';
import { problemsOf } from '../../src/rules/check';
import { Matter } from './matter';

const chinese = new Phrases('zh-cn');

/** What one rule finds in the first of some files, each as `words｜message`, checked on a fixed day. */
export function findings(code: string, files: Readonly<Record<string, string>>, today = '2026-03-01'): string[] {
  const matter = new Matter(files);
  const document = matter.document(Object.keys(files)[0]!);
  return problemsOf({ corpus: matter.corpus, document, today })
    .filter((problem) => problem.code === code)
    .map(({ span, message }) => `${document.text.slice(...span)}｜${chinese.say(message)}`);
}

/** The text after the best fix of each finding of a rule. */
export function fixed(code: string, files: Readonly<Record<string, string>>): string {
  const matter = new Matter(files);
  const document = matter.document(Object.keys(files)[0]!);
  const edits = problemsOf({ corpus: matter.corpus, document })
    .filter((problem) => problem.code === code)
    .flatMap((problem: Problem) => problem.fixes?.[0]?.edits ?? []);
  return edits
    .sort((a, b) => b.span[0] - a.span[0])
    .reduce((text, { span, text: words }) => text.slice(0, span[0]) + words + text.slice(span[1]), document.text);
}
