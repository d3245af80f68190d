import { expect } from 'chai';
import { tellsItsEnd } from '../../../../src/jurisdiction/prc/statute/whole';

/** Self-written. */
describe('the last article of a law', () => {
  for (const article of [
    '第九条 本条例自2022年9月1日起施行。',
    '第九条 本办法由市人民政府负责解释,自发布之日起执行。',
    '第九条 本规定施行前已经受理的案件,继续审理。',
    '第九条 本解释公布后尚未审结的一审案件,适用本解释。',
    '第九条 过去的规定与本规定相抵触的,以本规定为准。',
    '第九条 各区可以根据本条例制定实施细则。',
  ])
    it(article, () => expect(tellsItsEnd(article)).to.equal(true));
});

describe('an article at which a copy was cut off', () => {
  for (const article of [
    '第三条 本条例所称电梯,是指载人或者载货的机电设备。',
    '第七条 使用单位应当组织实施检查,并执行维护的标准。',
    '第八条 有下列情形之一的,处一万元罚款:\n(一)未建立档案的;',
  ])
    it(article, () => expect(tellsItsEnd(article)).to.equal(false));
});
