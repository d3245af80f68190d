import { expect } from 'chai';
import { genreOf } from '../../../src/jurisdiction/prc/genre';
import { fold } from '../../../src/text/fold';

const genre = (text: string): string | undefined => genreOf(fold(text))?.genre;

const stories = {
  'whom somebody took to court, without a role': `花2.6万元“包过”的培训班，退费为何这么难？法院判了！
原创 民二庭 示例法院 2022-05-18 17:30 发表于示例
小唐一纸诉状将某教育公司告上了法庭，要求退还学费26000元。
法院审理后认为，“包过”条款属于公司作出的承诺，应当遵守。
最终，示例法院判决某教育公司退还小唐学费20000元。目前，该判决已生效。
法官说法
签订培训合同前，要看清退费办法。`,
  'about an authority, under ornaments': `📌卖自家腌菜被罚2万元？法院：改！
▌案情回顾
老乔在集市上卖自家的腌菜，县市场监管局罚款20000元。老乔向示例县人民法院提起行政诉讼，请求撤销处罚决定。
▌法院怎么看
法院据此认为，罚款数额明显不当。
▌判决结果
法院判决将罚款变更为1000元。
编辑：谭某`,
  'in which no court is named where it ends': `共有的猫归谁？
点击蓝字 关注我们
尹某遂起诉到示例区人民法院，请求分得一半。
法院经审理认为，猫系共同购买，依法可以分割。
据此，依照民法典第一千零八十七条，判令：猫归尹某，尹某补偿对方500元。
一审宣判后对方不服，提起上诉，后又撤回。`,
  'of an appeal in a criminal case': `卖“保健神水”骗老人，主犯上诉被驳回
本报讯 11月19日，示例市中级人民法院对万某等人诈骗上诉案公开宣判，维持一审对万某的判决。
示例中院审理认为，万某以非法占有为目的，骗取他人财物，其行为构成诈骗罪。
责任编辑：谭某`,
};

const others = {
  'an article that compares how courts decide': `主播跳槽违约金的司法认定
近年来，主播与经纪公司的合同纠纷增多。有的法院认为违约金应以损失为限，有的法院判决全额支付。
在某文化公司诉李某合同纠纷案中，法院认为违约金过高，判决酌减为20万元。李某不服提起上诉，二审法院维持原判。
作者：谭某`,
  'advice to a client': `关于买卖合同纠纷的分析
承贵司委托，就甲公司拖欠货款一事提供意见。甲公司至今未付款，贵司拟诉至示例区人民法院。
类似案件中，法院认为逾期付款应当支付违约金，并判决支付货款。
来源：谭某`,
  'news of an interpretation': `最高人民法院发布食品安全惩罚性赔偿的解释
来源：法制报 编辑：谭某
本报讯 近年来消费者起诉到法院的食品案件增多，法院判决结果不一，法院认为有必要明确标准。`,
};

describe('a report on a case', () => {
  for (const [what, text] of Object.entries(stories)) {
    it(`is recognised: ${what}`, () => expect(genre(text)).to.equal('press-report'));
    it(`is recognised on one line: ${what}`, () => expect(genre(text.replaceAll('\n', ''))).to.equal('press-report'));
  }
  for (const [what, text] of Object.entries(others))
    it(`is not ${what}`, () => expect(genre(text)).to.equal(undefined));
});
