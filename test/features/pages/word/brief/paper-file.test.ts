import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import type { PaperStyle } from '../../../../../src/features/pages/word/brief/paper';
import { wordWriter } from '../../../../../src/features/pages/word/main';

const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text).digest('hex'));

async function parts(text: string, style: PaperStyle = 'filing'): Promise<Record<string, string>> {
  const file = await wordWriter.writeBrief(text, style, sha256);
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The paragraph that has these words. */
const paragraphWith = (xml: string, words: string): string =>
  xml.split('<w:p>').find((one) => one.includes(words)) ?? '';

describe('a brief as a Word file', () => {
  it('has its title in the head and in the properties, and nobody as its author', async () => {
    const all = await parts('# 民事上诉状\n\n正文。');
    expect(all['word/document.xml']).to.match(/<w:pStyle w:val="Title"\/>.*民事上诉状/s);
    expect(all['docProps/core.xml']).to.include('民事上诉状').and.not.include('Glossator').and.not.include('Un-named');
  });

  it('has real footnotes, in the type of notes', async () => {
    const all = await parts('正文[^1]。\n\n[^1]: 参见判决。');
    expect(all['word/document.xml']).to.include('<w:footnoteReference w:id="1"/>');
    expect(all['word/footnotes.xml']).to.match(/<w:footnote w:id="1">.*<w:pStyle w:val="FootnoteText"\/>.*参见判决。/s);
  });

  it('indents paragraphs, sets signatures to the right and keeps them on one page', async () => {
    const all = await parts('# 诉状\n\n正文。\n\n此致\n示例市人民法院\n\n具状人：\n\n2026年5月20日');
    const xml = all['word/document.xml']!;
    expect(paragraphWith(xml, '正文')).to.include('w:firstLineChars="200"');
    expect(paragraphWith(xml, '示例市人民法院')).to.not.include('w:ind');
    expect(paragraphWith(xml, '具状人')).to.include('<w:jc w:val="right"/>').and.include('<w:keepNext/>');
    expect(paragraphWith(xml, '2026')).to.include('<w:jc w:val="right"/>').and.not.include('<w:keepNext/>');
  });

  it('sets emphasised Chinese in 楷体 and slants only Latin letters', async () => {
    const xml = (await parts('*重点*与*onus*'))['word/document.xml']!;
    const [chinese, latin] = ['重点', 'onus'].map((words) => xml.split('<w:r>').find((run) => run.includes(words))!);
    expect(chinese).to.include('w:eastAsia="楷体"').and.not.include('<w:i/>');
    expect(latin).to.include('<w:i/>');
  });

  it('as a memo has no indents, and items that hang behind their numbers', async () => {
    const all = await parts('# Memorandum\n\nText.\n\n1. One', 'memo');
    const xml = all['word/document.xml']!;
    expect(paragraphWith(xml, 'Text.')).to.not.include('w:ind');
    expect(paragraphWith(xml, 'One')).to.include('w:hanging').and.include('<w:tab/>').and.include('1.');
  });

  it('tells whether a hand has been at it', async () => {
    const file = await wordWriter.writeBrief('正文。', 'filing', sha256);
    expect(await wordWriter.isUntouched(file, sha256)).to.equal(true);
  });
});
