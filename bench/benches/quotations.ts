import { Random } from '../generate/random';
import { kinds } from '../quotations/kinds';
import { generatedMatter } from '../quotations/matter';
import { qualifierScore } from '../quotations/qualifiers';
import { countOf, scoreOf, type Share } from '../quotations/score';
import { speedOf } from '../quotations/speed';
import type { Bench, Line } from '../report';

export const quotationsBench: Bench = {
  name: 'quotations',
  what: 'quotations of briefs against the judgments of a folder',
  run: (short) => {
    const matter = generatedMatter(short ? 100 : 1000, 23);
    const { corpus, folder, planter } = matter;
    const rounds = Array.from({ length: short ? 2 : 40 }, () => planter.brief(kinds.flatMap((kind) => [kind, kind])));
    const counted = countOf(rounds.flatMap((brief) => scoreOf(corpus, folder, brief)));
    const wanted = Array.from({ length: short ? 100 : 1000 }, () => 'exact' as const);
    const exact = scoreOf(corpus, folder, planter.brief(wanted));
    const alarms = exact.filter((one) => one.alarm).length;
    const qualifiers = qualifierScore(matter.held, new Random(31), short ? 60 : 1000);
    const cut = qualifiers.saidRightly / Math.max(1, qualifiers.said);
    const speed = speedOf(matter, short);
    const accuracy = [
      { what: 'verdicts wrong, in a hundred', ratio: (1 - counted.right) * 100, limit: 1 },
      { what: 'not-the-court said wrongly, in a hundred', ratio: (1 - counted.precision) * 100, limit: 2 },
      { what: 'not-the-court missed, in a hundred', ratio: (1 - counted.recall) * 100, limit: 10 },
      { what: 'exact quotations that raise an alarm', ratio: alarms, limit: 0 },
      { what: 'truncated-qualifier said wrongly, in a hundred', ratio: (1 - cut) * 100, limit: 10 },
    ];
    return {
      lines: [
        ...counted.kinds.map(share),
        ...counted.forms.map(share),
        { what: 'verdicts right, all', value: counted.right * 100, unit: '%', target: '≥ 99' },
        { what: 'not-the-court, precision', value: counted.precision, unit: '', target: '≥ 0.98' },
        { what: 'not-the-court, recall', value: counted.recall, unit: '', target: '≥ 0.90' },
        { what: `false alarms on ${exact.length} exact quotations`, value: alarms, unit: '', target: '0' },
        { what: `truncated-qualifier, precision of ${qualifiers.said}`, value: cut, unit: '', target: '≥ 0.90' },
        { what: 'truncated-qualifier, recall', value: qualifiers.saidRightly / Math.max(1, qualifiers.due), unit: '' },
        ...speed.lines,
      ],
      gates: [...(matter.real ? accuracy : []), ...speed.gates],
    };
  },
};

function share({ name, right, of }: Share): Line {
  return { what: `${name}: verdicts right of ${of}`, value: (right / of) * 100, unit: '%' };
}
