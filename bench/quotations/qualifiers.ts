import { Corpus } from '../../src/corpus/corpus';
import { Prc } from '../../src/jurisdiction/prc/prc';
import { problemsOf } from '../../src/rules/check';
import type { Paper } from '../generate/papers';
import type { Random } from '../generate/random';

/** What was said of the qualifiers that a brief lost and of those that it did not. */
export interface QualifierScore {
  readonly said: number;
  readonly saidRightly: number;
  readonly due: number;
}

/** A sentence of a court: what is quoted of it, and whether that loses what the sentence ties it to. */
interface Cut {
  readonly before: string;
  readonly quoted: string;
  readonly behind: string;
  /** What the brief says in its own words before the quotation. */
  readonly told: string;
  readonly loses: boolean;
}

const conditions = [
  '承运人明知货物需要冷藏',
  '受托人超越约定的期限交付成果',
  '经营者未尽到安全保障义务',
  '买受人在检验期内提出异议',
  '出租人未按约定修缮房屋',
  '一方当事人故意隐瞒重要事实',
  '平台收到权利人的有效通知后未采取措施',
  '保管人擅自将保管物交由他人使用',
];
const consequences = [
  '应当赔偿由此造成的直接损失',
  '可以请求解除双方订立的合同',
  '不得再行主张违约金的支付',
  '有权拒绝支付相应部分的价款',
  '应当对扩大的损失承担责任',
  '必须在合理期限内恢复原状',
];
/** What a court says before its conclusion that is no condition of it. */
const reasons = [
  '因货物在运输途中毁损',
  '双方签订的合同系真实意思表示',
  '现有证据足以证明上述事实',
  '原告已经依约支付全部价款',
  '考虑到双方的过错程度',
  '被告作为专业的仓储企业',
  '结合鉴定机构出具的意见',
  '原告主张的合同条款系双方协商确定的',
];
const exceptions = ['但对方已经另行取得补偿的除外', '但双方另有约定的除外', '除对方事先书面同意外'];
/** What follows a conclusion and takes nothing of it back. */
const continuations = [
  '并承担本案的诉讼费用',
  '故对该项请求予以支持',
  '但数额应当以实际损失为限计算',
  '除此之外别无其他争议',
];

/** Briefs that quote parts of sentences put into judgments of the folder, counted by what the rule says of each. */
export function qualifierScore(papers: readonly Paper[], random: Random, count: number): QualifierScore {
  const folder = 'file:///qualified';
  const corpus = new Corpus(new Prc());
  const score = { said: 0, saidRightly: 0, due: 0 };
  for (let i = 0; i < count; i++) {
    const { name, text } = random.one(papers);
    const number = /（\d{4}）示0102民(?:初|再)\d+号/.exec(text)?.[0];
    if (number === undefined || !text.includes('\n本院认为，')) continue;
    const { before, quoted, behind, told, loses } = cutOf(random);
    const ruled = text.replace('\n本院认为，', `\n本院认为，${before}${quoted}${behind}。`);
    corpus.set(`${folder}/${name}`, folder, { name, text: ruled });
    const brief = `代理词\n\n${number}民事判决认为，${told}“${quoted}”。\n`;
    const document = corpus.set(`${folder}/代理词.md`, folder, { name: '代理词.md', text: brief, kind: 'brief' });
    const said = problemsOf({ corpus, document }).some(({ code }) => code === 'quotation/truncated-qualifier');
    corpus.remove(`${folder}/${name}`);
    if (loses) score.due++;
    if (said) score.said++;
    if (said && loses) score.saidRightly++;
  }
  return score;
}

function cutOf(random: Random): Cut {
  const [condition, quoted] = [random.one(conditions), random.one(consequences)];
  const head = random.one([`${condition}的，`, `如果${condition}，`, `在${condition}的情况下，`]);
  const plain = { before: `${random.one(reasons)}，`, quoted, behind: '', told: '', loses: false };
  switch (random.whole(0, 5)) {
    case 0:
    case 1:
      return { ...plain, before: head, loses: true };
    case 2:
      return { ...plain, behind: `，${random.one(exceptions)}`, loses: true };
    case 3:
      return { ...plain, before: head, told: `${condition}时，` };
    case 4:
      return { ...plain, behind: `，${random.one(continuations)}` };
    default:
      return plain;
  }
}
