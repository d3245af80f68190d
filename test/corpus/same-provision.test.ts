import { expect } from 'chai';
import { articleOf, provisionsMeet } from '../../src/corpus/same-provision';

describe('two citations of one law meet where one provision lies in the other', () => {
  const cases: [a: string, b: string, meet: boolean][] = [
    ['12', '12', true],
    ['12', '12.2.4', true],
    ['12.2', '12.2.4', true],
    ['12.2', '12.20', false],
    ['12.1', '12.2', false],
    ['12', '120', false],
    ['12', '12-1', false],
    ['383.0.2', '383.1.2', true],
    ['383.0.2', '383.1.3', false],
    ['213~219-1', '216', true],
    ['213~219-1', '219-1', true],
    ['213~219-1', '219-2', false],
    ['213~219', '212', false],
    ['31.0.1~4', '31.0.2', true],
    ['31.0.1~4', '31.0.5', false],
    ['31.0.1~4', '32.0.2', false],
    ['213~219', '216.2', true],
    ['13!proviso', '13', true],
    ['13!proviso', '14', false],
    ['bk2/ch5', 'bk2/ch5/sec3', true],
    ['bk2/ch5', 'bk2/ch6', false],
  ];
  for (const [a, b, meet] of cases)
    it(`${a} and ${b}: ${meet ? 'they do' : 'they do not'}`, () => {
      expect(provisionsMeet(a, b)).to.equal(meet);
      expect(provisionsMeet(b, a)).to.equal(meet);
    });
});

describe('the article that a pin lies in', () => {
  const cases: [pin: string, article: string][] = [
    ['12.2.4', '12'],
    ['120-1.3', '120-1'],
    ['213~219', '213'],
    ['13!proviso', '13'],
    ['bk2/ch5', 'bk2/ch5'],
  ];
  for (const [pin, article] of cases) it(`${pin}: ${article}`, () => expect(articleOf(pin)).to.equal(article));
});
