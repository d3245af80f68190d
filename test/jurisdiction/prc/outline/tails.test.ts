import { expect } from 'chai';
import { readDecision } from '../../../support/read';

/** Self-written: the end of an appeal in half-width marks, a page number among its lines. */
const terse = `原审查明,2019年6月3日,高文斌与启明汽修厂签订车辆维修合同一份,约定维修费38000元.车辆于7月9日交付,高文斌付款20000元.
另查明,车辆交付后变速箱再次发生故障,高文斌另行支付修理费6500元.
- 2 -
原审认为,双方之间的承揽合同关系成立.启明汽修厂交付的工作成果不符合质量要求.遂判决:一、高文斌于判决生效之日起十日内给付启明汽修厂维修费11500元;二、驳回启明汽修厂的其他诉讼请求.
启明汽修厂不服,上诉称:变速箱故障系高文斌操作不当引起.请求撤销原判,改判高文斌给付18000元.
高文斌答辩称:原判认定事实清楚,请求维持.
二审查明的事实与原审一致.
本院认为,启明汽修厂对故障系操作不当引起未能举证,其上诉理由不成立.据此,依照《中华人民共和国民事诉讼法》第一百七十条第一款第(一)项之规定,判决如下:
驳回上诉,维持原判.
二审案件受理费250元,由启明汽修厂负担.
本判决为终审判决.`;

/** Self-written: one that begins inside the grounds of the appeal. */
const grounds = `从未收到过所谓的催款函，一审仅凭快递单认定时效中断，明显错误。综上，请求二审法院撤销原判，驳回宝润公司的诉讼请求。

宝润公司答辩称，一审认定事实清楚，请求驳回上诉。

原审原告宝润公司起诉请求：判令远达公司支付货款52万元及利息。

一审法院查明：2017年3月，双方签订《购销合同》。宝润公司依约供货，远达公司尚欠52万元。

一审法院认为，时效中断。判决：远达公司支付宝润公司货款52万元。

二审中，双方均未提交新证据。本院对一审查明的事实予以确认。

本院认为，远达公司的工作人员签收了催款函，诉讼时效因此中断。远达公司的上诉请求不能成立，应予驳回。依照《中华人民共和国民事诉讼法》第一百七十七条第一款第一项规定，判决如下：

驳回上诉，维持原判。

二审案件受理费9000元，由台州远达机械有限公司负担。

本判决为终审判决。`;

/** Self-written: one of first instance, whose reasons have headings that name what orders speak of as well. */
const headed = `　　缪某诉称，双方性格不合，请求判决离婚，女儿随其生活。

　　甘某甲辩称，同意离婚，女儿应当由我带。

　　经审理查明：2011年5月，缪某与甘某甲登记结婚，生育女儿甘某乙。

　　本院认为：

　　一、离婚。双方都愿意分开，应当准许离婚。

　　二、女儿的抚养。甘某乙长期跟着外婆生活，随缪某生活为宜。

　　三、家庭财产和损害赔偿。轿车归甘某甲所有，缪某没有证据证明家庭暴力，对其损害赔偿请求不予支持。

　　四、被告的债务。该笔借款没有凭据，不予认定。

　　依照《中华人民共和国民法典》第一千零七十九条之规定，判决如下：

　　一、准许缪某与甘某甲离婚；

　　二、甘某乙由缪某抚养，甘某甲每月支付抚养费900元；

　　三、驳回缪某的其他诉讼请求。

　　如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状。`;

/** What the parts are in turn; the words above the orders are a part of theirs. */
const rolesOf = (text: string): string[] =>
  readDecision(text)
    .sections.map(({ role }) => role)
    .filter((role, i, all) => role !== all[i - 1]);

describe('a judgment without its beginning', () => {
  it('is one on appeal where it tells of the court below and nobody may appeal', () => {
    expect(rolesOf(terse)).to.deep.equal([
      ...['lower-court', 'noise', 'lower-court', 'claims', 'defence', 'facts', 'reasoning', 'disposition', 'costs'],
      'appeal-rights',
    ]);
  });

  it('has what a party goes on to say told by what it asks for at the end', () => {
    expect([...new Set(rolesOf(grounds))]).to.deep.equal([
      ...['claims', 'defence', 'lower-court', 'facts', 'reasoning', 'disposition', 'costs', 'appeal-rights'],
    ]);
    const answer = grounds
      .replace(/^[^\n]*\n/, '对事故的发生没有过错，请求驳回原告的诉讼请求。\n')
      .replace(/一审|二审/g, '');
    expect(rolesOf(answer)[0]).to.equal('defence');
  });

  it('is of first instance where it may be appealed from, whatever suit it tells of', () => {
    const first = `经审理查明：另案一审法院判决驳回钟某的起诉，二审驳回上诉，维持原判。钟某又以同一借条起诉。
本院认为，钟某的请求不能成立。依照《中华人民共和国民法典》第六百六十七条之规定，判决如下：
驳回钟某的诉讼请求。
如不服本判决，可在判决书送达之日起十五日内，向本院递交上诉状。`;
    expect(rolesOf(first)).to.deep.equal(['facts', 'reasoning', 'disposition', 'appeal-rights']);
  });

  it('keeps headings of its reasons apart from orders that begin alike', () => {
    expect(rolesOf(headed)).to.deep.equal([
      ...['claims', 'defence', 'facts', 'reasoning', 'disposition', 'appeal-rights'],
    ]);
    const { holdings } = readDecision(headed);
    expect(holdings.filter(({ kind }) => kind === 'disposition')).to.have.length(3);
  });
});

describe('who speaks in it', () => {
  const partiesOf = (text: string): string[] => readDecision(text).parties.map(({ role, name }) => `${role} ${name}`);

  it('is a party by the part in which it speaks', () => {
    expect(partiesOf(headed)).to.deep.equal(['plaintiff 缪某', 'defendant 甘某甲']);
    expect(partiesOf(terse)).to.deep.equal(['appellant 启明汽修厂', 'appellee 高文斌']);
  });

  it('is named in full where an order does so', () => {
    const text = terse.replaceAll('启明汽修厂', '启明公司').replace('由启明公司负担', '由溧阳启明汽车维修有限公司负担');
    expect(partiesOf(text)).to.deep.equal(['appellee 高文斌', 'appellant 溧阳启明汽车维修有限公司']);
  });

  it('adds nobody where roles are named', () => {
    const named = headed
      .replace('缪某诉称', '原告缪某诉称')
      .replace('甘某甲辩称', '被告甘某甲辩称')
      .replace('准许缪某与', '准许原告缪某与被告');
    expect(partiesOf(named)).to.deep.equal(['plaintiff 缪某', 'defendant 甘某甲']);
  });
});
