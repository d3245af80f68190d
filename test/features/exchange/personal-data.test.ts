import { expect } from 'chai';
import { personalDataIn } from '../../../src/features/exchange/personal-data';

describe('data of people are found where they have a form', () => {
  for (const [text, ...found] of [
    ['公民身份号码11010119900307201X。', 'identity 11010119900307201X'],
    ['身份证号码３３０１０６１９８００１０１１２３４，', 'identity ３３０１０６１９８００１０１１２３４'],
    ['身份证号130503670401001', 'identity 130503670401001'],
    ['身份证号3301061980****1234', 'identity 3301061980****1234'],
    ['持护照号码为E12345678', 'identity E12345678'],
    ['汇入账号6222021234567890123', 'account 6222021234567890123'],
    ['账户：6222 0212 3456 7890', 'account 6222 0212 3456 7890'],
    ['电话13800138000，传真010-62345678', 'contact 13800138000', 'contact 010-62345678'],
    ['+86 138-0013-8000', 'contact +86 138-0013-8000'],
    ['微信号abc_12345', 'contact abc_12345'],
    ['邮箱li.si@example.com', 'contact li.si@example.com'],
    ['李四，男，1985年3月2日出生，汉族', 'birth 1985年3月2日'],
    ['出生日期：1985-03-02', 'birth 1985-03-02'],
    ['驾驶浙A12345小型轿车', 'plate 浙A12345'],
    ['驾驶沪A·D12345号', 'plate 沪A·D12345'],
    ['浙（2019）杭州市不动产权第0012345号', 'certificate 0012345'],
    ['杭房权证西字第12345678号', 'certificate 12345678'],
    ['汉族，住浙江省杭州市西湖区文三路100号2幢301室。', 'address 文三路100号2幢301室'],
    ['户籍所在地河南省封丘县城关镇东街村', 'address 城关镇东街村'],
    ['家庭住址：阳光小区3栋', 'address 阳光小区3栋'],
    // No more than a county or a district is named.
    ['，住浙江省杭州市西湖区。'],
    ['（2019）浙8601民初1987号'],
    ['2019年3月2日，原告提出申请。'],
    ['住院治疗25天，支出医疗费12345678元'],
    ['《民法典》第一千一百七十九条'],
  ])
    it(text!, () =>
      expect(personalDataIn(text!).map(({ kind, span }) => `${kind} ${text!.slice(...span)}`)).to.deep.equal(found),
    );
});
