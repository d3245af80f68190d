import type { Problem } from '../model/problem';
import { rules } from './all';
import type { RuleContext } from './rule';
import type { Severities } from './severities';
import { fits, Silence } from './silence';

/** All problems of a document, in the order of the text: those of its reading and those that the rules find. */
export function problemsOf(context: RuleContext, severities: Severities = []): Problem[] {
  const { text, reading } = context.document;
  const silence = new Silence(text);
  const problems: Problem[] = reading.problems.filter(({ code, span }) => !silence.covers(code, span[0]));
  for (const rule of rules) {
    const severity = severities.findLast(([pattern]) => fits(pattern, rule.code))?.[1] ?? rule.defaultSeverity;
    if (severity === 'off') continue;
    for (const finding of rule.check(context))
      if (!silence.covers(rule.code, finding.span[0])) problems.push({ code: rule.code, severity, ...finding });
  }
  return problems.sort((a, b) => a.span[0] - b.span[0]);
}
