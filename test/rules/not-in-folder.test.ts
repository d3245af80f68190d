import { expect } from 'chai';
import { civil } from '../support/decisions';
import { findings } from '../support/check';

const code = 'case/not-in-folder';

it('one line for all cases without a copy, each named once', () => {
  const brief = '代理词\n\n见（2022）示0102民初318号、（2021）沪01民终5号、（2021）沪01民终5号、指导案例24号。';
  expect(findings(code, { '代理词.md': brief, '判决书.txt': civil })).to.deep.equal([
    '（2021）沪01民终5号｜所引 2 件案例不在本文件夹，未作比对：（2021）沪01民终5号、指导案例24号',
  ]);
});

it('a case cited by its number and then by a short form is one', () => {
  const brief = '代理词\n\n见（2021）沪01民终5号（以下简称群控案）。参照群控案，应予支持。';
  expect(findings(code, { '代理词.md': brief })).to.deep.equal([
    '（2021）沪01民终5号｜所引 1 件案例不在本文件夹，未作比对：（2021）沪01民终5号',
  ]);
});

it('nothing where all are at hand', () =>
  expect(findings(code, { '代理词.md': '代理词\n\n见（2022）示0102民初318号。', '判决书.txt': civil })).to.deep.equal(
    [],
  ));
