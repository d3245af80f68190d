import { expect } from 'chai';
import { kindOf } from '../../../src/corpus/quotation/differences';
import { layAlong } from '../../../src/corpus/quotation/align';

/** The kinds of what differs between a quotation and its source. */
function kinds(words: string, source: string): string {
  return layAlong(words, source)
    .hunks.map((hunk) => kindOf(hunk, words, source))
    .join();
}

describe('a difference is about', () => {
  for (const [words, source, expected] of [
    ['被告张某应当赔偿', '被告张三应当赔偿', 'redaction'],
    ['被告张某某应当赔偿', '被告张三丰应当赔偿', 'redaction'],
    ['被告李某1应当赔偿', '被告李某应当赔偿', 'redaction'],
    ['被告李××应当赔偿', '被告李某某应当赔偿', 'redaction'],
    ['某公司应当赔偿', '青禾公司应当赔偿', 'redaction'],
    ['依照第12条处理', '依照第十二条处理', 'numeral'],
    ['其行为构成侵权的', '其行为不构成侵权的', 'negation'],
    ['其行为未构成侵权', '其行为已构成侵权', 'negation'],
    ['赔偿损失50万元整', '赔偿损失60万元整', 'number'],
    ['承运人可以赔偿', '承运人应当赔偿', 'modality'],
    ['保护的财产性权益', '保护的竞争性权益', 'words'],
    ['于某日送达本院', '于三日送达本院', 'number'],
  ] as const)
    it(`${words} / ${source}: ${expected}`, () => expect(kinds(words, source)).to.equal(expected));
});
