import { expect } from 'chai';
import { kindOfLanguage, Settings } from '../../src/server/settings';

describe('the kind that settings give a file', () => {
  const cases: [documents: unknown, file: string, kind: string | undefined][] = [
    [{ '**/*.txt': 'judgment' }, 'a/b.txt', 'judgment'],
    [{ '**/*.txt': 'judgment' }, 'b.txt', 'judgment'],
    [{ '*.txt': 'judgment' }, 'a/b.txt', undefined],
    [{ '*.txt': 'judgment', 'b.txt': 'brief' }, 'b.txt', 'brief'],
    [{ 'b.txt': 'brief', '*.txt': 'judgment' }, 'b.txt', 'judgment'],
    [{ '.注/*.md': 'brief' }, '.注/a.md', 'brief'],
    [{ '*.txt': 'novel' }, 'b.txt', undefined],
    [{ '*.txt': 7 }, 'b.txt', undefined],
    [{ ['*'.repeat(501)]: 'brief' }, 'b.txt', undefined],
    [{ '[': 'brief' }, 'b.txt', undefined],
    [['*.txt'], 'b.txt', undefined],
    ['*.txt', 'b.txt', undefined],
  ];
  for (const [documents, file, kind] of cases)
    it(`${JSON.stringify(documents).slice(0, 60)} for ${file}: ${kind ?? 'none'}`, () =>
      expect(new Settings({ documents }).kindOf(file)).to.equal(kind));
});

describe('the language that settings choose', () => {
  for (const [language, tongue] of [
    ['en', 'en'],
    ['zh-cn', 'zh-cn'],
    ['auto', undefined],
    ['fr', undefined],
    [7, undefined],
    [undefined, undefined],
  ] as const)
    it(`${language}: ${tongue ?? 'that of the editor'}`, () =>
      expect(new Settings({ language }).tongue).to.equal(tongue));
});

describe('the kind that an editor’s language tells', () => {
  for (const [language, kind] of [
    ['legal-judgment', 'judgment'],
    ['legal-brief', 'brief'],
    ['legal-statute', 'statute'],
    ['markdown', undefined],
    ['plaintext', undefined],
  ] as const)
    it(`${language}: ${kind ?? 'none'}`, () => expect(kindOfLanguage(language)).to.equal(kind));
});

describe('when the acts of a matter were', () => {
  for (const [written, acts] of [
    ['2024-03-01', '2024-03-01 2024-03-01'],
    ['2024-03-01/2025-12-31', '2024-03-01 2025-12-31'],
    ['2024-03-01 / 2025-12-31', '2024-03-01 2025-12-31'],
    ['2025-12-31/2024-03-01', undefined],
    ['2024-13-01', undefined],
    ['2024', undefined],
    ['', undefined],
    [20240301, undefined],
  ] as const)
    it(`${written}: ${acts ?? 'not known'}`, () => {
      const found = new Settings({ applicableDate: written }).acts;
      expect(found && `${found.from} ${found.to}`).to.equal(acts);
    });
});
