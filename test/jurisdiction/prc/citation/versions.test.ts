import { expect } from 'chai';
import { isNorm } from '../../../../src/model/citation';
import { read } from '../../../support/read';

function first(text: string) {
  return read(`本院认为，依照${text}。`, 'judgment').citations.find(isNorm);
}

it('a list goes on in another version', () => {
  const text = '《反不正当竞争法》（2019年修正）第十二条第二款、（2025年修订）第十三条第三款和第十四条';
  const { citations } = read(`本院认为，依照${text}。`, 'judgment');
  expect(citations.filter(isNorm).map(({ law, pin, version }) => [law, pin, version])).to.deep.equal([
    ['反不正当竞争法', '12.2', '2019-04-23'],
    ['反不正当竞争法', '13.3', '2025-06-27'],
    ['反不正当竞争法', '14', '2025-06-27'],
  ]);
});

describe('a version stated in or around a title', () => {
  for (const [text, stated, version] of [
    ['《反不正当竞争法》（2019年修正）第二条', '2019年修正', '2019-04-23'],
    ['《反不正当竞争法》(2017修订)第二条', '2017修订', '2017-11-04'],
    ['《反不正当竞争法》 （2019） 第二条', '2019', '2019-04-23'],
    ['《反不正当竞争法》（2019年4月23日修正）第二条', '2019年4月23日修正', '2019-04-23'],
    ['《反不正当竞争法（2025修订）》第二条', '2025修订', '2025-06-27'],
    ['1993年《反不正当竞争法》第二条', '1993年', '1993-09-02'],
    ['2019年修正的《反不正当竞争法》第二条', '2019年修正', '2019-04-23'],
    ['二〇一九年修正的《反不正当竞争法》第二条', '二〇一九年修正', '2019-04-23'],
    ['2022年1月1日起施行的《民事诉讼法》第六十七条', '2022年1月1日起施行', '2021-12-24'],
    ['自2018年1月1日起施行的《反不正当竞争法》第二条', '2018年1月1日起施行', '2017-11-04'],
    ['原《合同法》第六十条', '原', '1999-03-15'],
    ['《反不正当竞争法》（2017年修订版）第二条', '2017年修订版', '2017-11-04'],
    ['2017年版《反不正当竞争法》第二条', '2017年版', '2017-11-04'],
    ['《著作权法》2010年修正本第四十八条', '2010年修正本', '2010-02-26'],
    ['2017年修订前的《反不正当竞争法》第五条', '2017年修订前', '1993-09-02'],
    ['2012年修正前的《民事诉讼法》第六十四条', '2012年修正前', '2007-10-28'],
  ] as const)
    it(text, () => expect(first(text)).to.deep.include({ versionStated: stated, version, versionBasis: 'stated' }));

  for (const [text, stated, version] of [
    ['《刑法修正案（九）》修正的《刑法》第三百八十三条', '刑法修正案(九)》修正', '2015-08-29'],
    ['刑法修正案（十一）修正后的刑法第二百三十六条', '刑法修正案(十一)修正后', '2020-12-26'],
    ['《刑法修正案（九）》施行前的刑法第三百八十三条', '刑法修正案(九)》施行前', '2011-02-25'],
  ] as const)
    it(text, () =>
      expect(
        read(`本院认为，依照${text}。`, 'judgment').citations.find((one) => isNorm(one) && one.law === '刑法'),
      ).to.deep.include({
        versionStated: stated,
        version,
        versionBasis: 'stated',
      }),
    );

  it('修订前: those before the last, the latest first', () =>
    expect(first('修订前的《反不正当竞争法》第二条')).to.deep.include({
      versionStated: '修订前',
      candidates: ['2019-04-23', '2017-11-04', '1993-09-02'],
    }));

  it('a year without a version leads to none', () =>
    expect(first('《反不正当竞争法》（2001年修正）第二条')).to.deep.include({ candidates: [], versionBasis: 'none' }));

  for (const text of ['《反不正当竞争法》第二条', '《反不正当竞争法》（节选）第二条'])
    it(`none: ${text}`, () => expect(first(text)?.versionStated).to.equal(undefined));
});
