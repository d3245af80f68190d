import { expect } from 'chai';
import manifest from '../../package.json';
import { rules } from '../../src/rules/all';
import { problemsOf } from '../../src/rules/check';
import { severitiesFrom } from '../../src/rules/severities';
import { silencing } from '../../src/rules/silence';
import { Matter } from '../support/matter';

const wrong = '见（2020）浙0106民终1号。依《合同法》第六十条。';

function codes(text: string, settings: unknown = {}): string[] {
  const matter = new Matter({ '代理词.md': `代理词\n\n${text}` });
  const document = matter.document('代理词.md');
  return problemsOf({ corpus: matter.corpus, document, today: '2026-03-01' }, severitiesFrom(settings)).map(
    ({ code, severity }) => `${code} ${severity}`,
  );
}

const all = ['case/court-mismatch error', 'case/not-in-folder info', 'citation/repealed info'];

describe('severities are the folder’s to choose', () => {
  for (const [settings, expected] of [
    [{}, all],
    [{ 'citation/repealed': 'off' }, all.slice(0, 2)],
    [{ 'case/*': 'off' }, all.slice(2)],
    [{ 'case/*': 'off', 'case/court-mismatch': 'hint' }, ['case/court-mismatch hint', all[2]]],
    [{ 'citation/repealed': 'shout', 'case/*': 3 }, all],
    ['off', all],
  ] as const)
    it(JSON.stringify(settings), () => expect(codes(wrong, settings)).to.deep.equal(expected));
});

describe('a comment in the text switches rules off', () => {
  for (const [text, expected] of [
    [`<!-- glossator-disable -->${wrong}`, []],
    [`<!-- glossator-disable case/court-mismatch -->\n${wrong}`, all.slice(1)],
    [`<!-- glossator-disable case/* -->\n<!-- glossator-enable -->${wrong}`, all],
    [`<!-- glossator-disable-next-line citation/repealed -->\n${wrong}`, all.slice(0, 2)],
    [`${wrong}<!-- glossator-disable-line case/court-mismatch, case/not-in-folder -->`, all.slice(2)],
    [`<!-- glossator-disable-next-line -->\n\n${wrong}`, all],
  ] as const)
    it(text.replace(wrong, '…'), () => expect(codes(text)).to.deep.equal(expected));

  for (const [end, written] of [
    ['', ''],
    ['  \n同上。', '  \n同上。'],
  ] as const)
    it(`written by a fix at the end of its line, before ${JSON.stringify(end)}`, () => {
      const text = `${wrong}${end}`;
      const { span, text: comment } = silencing(text, text.indexOf('《合同法》'), 'citation/repealed');
      const silenced = text.slice(0, span[0]) + comment + text.slice(span[1]);
      expect(silenced).to.equal(`${wrong} <!-- glossator-disable-line citation/repealed -->${written}`);
      expect(codes(silenced)).to.deep.equal(all.slice(0, 2));
    });
});

it('the settings offer every code and group', () => {
  const { propertyNames } = manifest.contributes.configuration.properties['glossator.rules'];
  const groups = [...new Set(rules.map(({ code }) => `${code.split('/')[0]}/*`))];
  expect(propertyNames.enum).to.have.members([...groups, ...rules.map(({ code }) => code)]);
});

it('codes are stable: kebab-case behind a group, each once', () => {
  const names = rules.map(({ code }) => code);
  expect(new Set(names).size).to.equal(names.length);
  for (const name of names)
    expect(name).to.match(/^(?:citation|case|quotation|pinpoint|exhibit|party|amount|date)\/[a-z]+(?:-[a-z]+)*$/);
});
