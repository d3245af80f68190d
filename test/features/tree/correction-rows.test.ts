import { expect } from 'chai';
import { isDecision } from '../../../src/corpus/corpus';
import { Phrases } from '../../../src/features/phrases';
import { CorrectionRows } from '../../../src/features/tree/correction-rows';
import type { Row } from '../../../src/features/tree/row';
import { civil } from '../../support/decisions';
import { Matter } from '../../support/matter';

/** Self-written: the end of a judgment that names its parties in passing only. */
const passing = '本院认为，原告周某违约，被告理应受偿。原告周某的抗辩不能成立。判决如下：\n驳回诉讼请求。';

function partiesOf(text: string): Row[] {
  const document = new Matter({ 'a.txt': text }).document('a.txt');
  if (!isDecision(document)) throw new Error('The text is no decision.');
  return new CorrectionRows(new Phrases('en')).parties(document);
}

describe('the row of a party', () => {
  it('tells the role, and in the tooltip the short names and how sure the reading is', () => {
    const [row] = partiesOf(civil);
    expect(row).to.include({ label: '示例市青禾食品有限公司', description: 'plaintiff' });
    expect(row?.tooltip).to.equal('示例市青禾食品有限公司\n青禾公司\nRead with high confidence (0.95)');
    expect(row?.unsure).to.equal(undefined);
  });

  it('says that it is a suggestion, where the name was read in passing', () => {
    const [row] = partiesOf(passing);
    expect(row).to.include({ label: '周某', description: 'suggestion · plaintiff', unsure: true });
  });
});
