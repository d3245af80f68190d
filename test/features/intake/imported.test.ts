import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { importedText, isUntouchedImport, keeping, shownText } from '../../../src/features/intake/imported';
import type { TakenIn } from '../../../src/features/intake/taken-in';
import { jurisdictions } from '../../../src/jurisdiction/index';
import { frontMatter } from '../../../src/text/front-matter';
import { pageAt } from '../../../src/text/page-marks';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const facts = {
  ...({ source: '原件/判决书.docx', sourceSha256: 'ab', grade: 'official', changes: 'accepted' } as const),
  ...{ by: '张律师: 甲', on: '2026-11-29T03:00:00.000Z' },
};
const text = '某某人民法院\n民事判决书\n依照《民法典》第五百七十七条，判决如下：\n一、驳回。';
const taken: TakenIn = {
  ...{ format: 'docx', text, problems: [] },
  removed: [{ kind: 'header', at: 0, words: '页眉\n' }],
  pages: [
    { at: 0, page: 1 },
    { at: text.indexOf('百七十七条'), page: 2 },
    { at: text.indexOf('一、'), page: 3 },
  ],
};
const imported = importedText(taken, facts, sha256);

describe('an imported text', () => {
  it('says where it is from, in front matter that readers of texts know', () => {
    const { values, damage } = frontMatter(imported)!;
    expect(damage).to.equal(undefined);
    expect(Object.fromEntries(values)).to.deep.include({
      ...{ source: '原件/判决书.docx', sourceSha256: 'ab', sourceGrade: 'official', pages: '3' },
      ...{ importedBy: '张律师: 甲', importedOn: '2026-11-29T03:00:00.000Z', removed: ['header 1'] },
    });
    expect(jurisdictions()[0]!.read({ name: '判决书.txt', text: imported }).sourceGrade).to.equal('official');
  });

  it('has the words that were taken in, and no others', () => {
    expect(imported.slice(frontMatter(imported)!.end).replaceAll('\f', '')).to.equal(`${text}\n`);
  });

  it('says on which page words stand; a clause that goes over the page is on the one where it begins', () => {
    const pageOf = (words: string): number | undefined => pageAt(imported, imported.indexOf(words));
    expect([pageOf('民事判决书'), pageOf('依照'), pageOf('判决如下'), pageOf('一、')]).to.deep.equal([1, 1, 2, 3]);
    expect(imported).to.include('第五百七十七条');
  });

  it('is shown with its pages where the file lies, too; a .docx without, since its paragraphs are found by offsets', () => {
    const shown = shownText({ ...taken, format: 'pdf' });
    expect(pageAt(shown, shown.indexOf('一、'))).to.equal(3);
    expect(shown.replaceAll('\f', '')).to.equal(text);
    expect(shownText({ ...taken, paragraphs: [{ index: 0, span: [0, 6] }] })).to.equal(text);
  });

  it('is untouched until a hand changes a word of it', () => {
    expect(isUntouchedImport(imported, sha256)).to.equal(true);
    expect(isUntouchedImport(imported.replace('驳回', '支持'), sha256)).to.equal(false);
    expect(isUntouchedImport(text, sha256)).to.equal(false);
  });

  it('says which side of tracked changes it has', () => {
    const changed = importedText({ ...taken, problems: [{ kind: 'tracked-changes' }] }, facts, sha256);
    expect(frontMatter(changed)!.values.get('trackedChanges')).to.equal('accepted');
    expect(frontMatter(imported)!.values.has('trackedChanges')).to.equal(false);
  });

  it('keeps what is not to be left out, by its kind', () => {
    expect(keeping(taken, new Set(['header']))).to.deep.include({ text: `页眉\n${text}`, removed: [] });
    expect(keeping(taken, new Set(['footer'])).text).to.equal(text);
  });
});
