import { expect } from 'chai';
import { outcomeOf } from '../../../../src/jurisdiction/prc/decision/outcome';
import { fold } from '../../../../src/text/fold';

describe('for whom a conclusion is good', () => {
  for (const [text, outcome] of [
    ['原告要求支付货款的请求，本院予以支持。', 'for-claimant'],
    ['原告要求确认合同无效，理由正当，应予支持。', 'for-claimant'],
    ['原告的请求，本院不予支持。', 'against-claimant'],
    ['原告主张的超出部分，本院不予以支持。', 'against-claimant'],
    ['原告的部分请求没有依据，本院依法不予认可。', 'against-claimant'],
    ['被告的抗辩不能成立，本院不予采纳。', 'for-claimant'],
    ['本院认为，被告的质证理由成立。', 'against-claimant'],
    ['原告主张被告程序违法的理由不能成立。', 'against-claimant'],
    ['超出的部分本院不予支持，其余部分予以支持。', 'mixed'],
    ['上诉人的上诉请求部分成立，本院予以支持。', 'mixed'],
    ['原审法院驳回其异议不当，应予纠正。', 'for-claimant'],
    ['原告的诉讼请求，本院部分予以支持。', 'mixed'],
    ['原告要求交通费，本院酌情支持三百元。', 'mixed'],
    ['原告主张的部分请求有据，本院予以支持。', 'mixed'],
    ['对原告请求中的合理部分，本院予以支持。', 'mixed'],
    ['被告的抗辩意见，本院予以部分采纳。', 'mixed'],
    ['原告要求返还定金，对该部分予以支持。', 'for-claimant'],
    ['原告的部分请求没有依据，本院不予支持。', 'against-claimant'],
    ['量刑建议适当，予以采纳。', 'for-claimant'],
    ['被告对此不予认可，但未举证。', 'neutral'],
    ['房屋尚未登记，原告未取得所有权，本院不予支持。', 'against-claimant'],
    ['原告享有所有权。', 'neutral'],
    ['被告对原告的损失不应承担赔偿责任。', 'against-claimant'],
    ['某公司不应支付赔偿金。', 'neutral'],
    ['被告辩称不应承担偿还责任的理由成立，本院予以采纳。', 'against-claimant'],
    ['由于被告已经交付，合同已履行。', 'neutral'],
    ['《某某解释》第六条规定，当事人请求返还的，应予支持。', 'neutral'],
    ['根据某某解释第五条的规定：“当事人请求返还的，人民法院应予支持。”', 'neutral'],
  ] as const)
    it(text, () => expect(outcomeOf(fold(text))).to.equal(outcome));
});
