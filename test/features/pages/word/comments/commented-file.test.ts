import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../../../../../src/features/intake/docx/read-docx';
import type { TakenIn } from '../../../../../src/features/intake/taken-in';
import { commentedFile } from '../../../../../src/features/pages/word/comments/commented-file';
import { wordWriter } from '../../../../../src/features/pages/word/main';
import { docxFile, p, r } from '../../../../support/docx-file';

const date = '2026-11-02T08:00:00Z';

function taken(file: Uint8Array): TakenIn & { readonly paragraphs: NonNullable<TakenIn['paragraphs']> } {
  const taking = readDocx({ bytes: file });
  if ('refused' in taking) throw new Error(taking.refused);
  return { ...taking, paragraphs: taking.paragraphs ?? [] };
}

/** A file with its parts as it is with comments on some words of its text, each its first occurrence. */
function commented(file: Uint8Array, ...on: readonly string[]) {
  const read = taken(file);
  const remarks = on.map((words) => {
    const at = read.text.indexOf(words);
    return { span: [at, at + words.length] as const, lines: [`关于${words.slice(0, 4)}`, '第二行 <&>'] };
  });
  const made = commentedFile(file, read, remarks, date);
  if (made === 'unreadable') throw new Error(made);
  const parts = unzipSync(made.file);
  return { ...made, read, part: (name: string) => strFromU8(parts[name]!), names: Object.keys(parts) };
}

/** What stands between the marks of a comment, as plain words; ¦ where a run ends. */
function marked(xml: string, id = 0): string {
  const between = xml.split(`<w:commentRangeStart w:id="${id}"/>`)[1]!.split(`<w:commentRangeEnd w:id="${id}"/>`)[0]!;
  return between.replace(/<\/w:r>/g, '¦').replace(/<[^>]*>/g, '');
}

const fileOf = (body: string, others: Record<string, string> = {}): Uint8Array => docxFile({ body, others });

describe('comments in a copy of a Word file', () => {
  for (const [what, body, words, expected] of [
    [
      'within a run, which is cut with its properties',
      `<w:p>${r('依据民法典第五条。', '<w:b/>')}</w:p>`,
      '民法典',
      '民法典¦',
    ],
    ['on the whole of a run', `<w:p>${r('依据')}${r('民法典')}${r('。')}</w:p>`, '民法典', '民法典¦'],
    ['over several runs', `<w:p>${r('依据民')}${r('法', '<w:i/>')}${r('典第五条')}</w:p>`, '民法典', '民¦法¦典¦'],
    ['over several paragraphs', p('甲民法') + p('典乙'), '民法\n典', '民法¦典¦'],
    ['beside signs that are written otherwise', `<w:p>${r('A&amp;B&#x6cd5;C')}</w:p>`, 'B法', 'B&#x6cd5;¦'],
    [
      'around a link as a whole',
      `<w:p>${r('甲')}<w:hyperlink r:id="x">${r('民')}${r('法典')}</w:hyperlink></w:p>`,
      '民',
      '民¦法典¦',
    ],
    [
      'past words that were deleted',
      `<w:p>${r('民')}<w:del w:id="1"><w:r><w:delText>刑</w:delText></w:r></w:del>${r('法典')}</w:p>`,
      '民法',
      '民¦刑¦法¦',
    ],
    ['behind a tab', `<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>民法典</w:t></w:r></w:p>`, '民法典', '民法典¦'],
    [
      'in a table',
      `<w:tbl><w:tr><w:tc>${p('甲')}</w:tc><w:tc>${p('民法典第一条')}</w:tc></w:tr></w:tbl>${p('乙')}`,
      '民法典',
      '民法典¦',
    ],
  ] as const)
    it(`stand ${what}`, () => {
      const { part, file, read, unplaced } = commented(fileOf(body.replaceAll(' r:id="x"', '')), words);
      expect([marked(part('word/document.xml')), unplaced]).to.deep.equal([expected, 0]);
      expect(taken(file).text).to.equal(read.text);
    });

  it('keep the properties of a run on both sides of a cut', () => {
    const { part } = commented(fileOf(`<w:p>${r('依据民法典第五条。', '<w:b/>')}</w:p>`), '民法典');
    expect(part('word/document.xml').match(/<w:rPr><w:b\/><\/w:rPr>/g)).to.have.length(3);
  });

  it('change nothing else: without what was put in, each part is what it was', () => {
    const file = fileOf(p('依据民法典。') + p('又依据民法典第五条。'));
    const { part, names } = commented(file, '民法典', '第五条');
    const before = unzipSync(file);
    for (const name of Object.keys(before).filter((one) => !/document\.xml|Content_Types/.test(one)))
      expect(part(name), name).to.equal(strFromU8(before[name]!));
    expect(names).to.have.members([...Object.keys(before), 'word/comments.xml']);
  });

  it('may overlap, begin where another ends, and lie in one another', () => {
    const { part, read, file } = commented(fileOf(p('甲乙丙丁戊')), '甲乙', '丙丁', '乙丙', '甲乙丙丁戊');
    const xml = part('word/document.xml');
    expect([0, 1, 2, 3].map((id) => marked(xml, id).replaceAll('¦', ''))).to.deep.equal([
      '甲乙',
      '丙丁',
      '乙丙',
      '甲乙丙丁戊',
    ]);
    expect(taken(file).text).to.equal(read.text);
  });

  it('say what they say in plain words, under our name', () => {
    const { part } = commented(fileOf(p('民法典')), '民法典');
    expect(part('word/comments.xml'))
      .to.include('w:author="Glossator" w:date="2026-11-02T08:00:00Z"')
      .and.include('关于民法典')
      .and.include('第二行 &lt;&amp;&gt;');
  });

  it('come after those that others have written', () => {
    const others = { comments: '<w:comments><w:comment w:id="7" w:author="张律师"><w:p/></w:comment></w:comments>' };
    const { part } = commented(fileOf(p('民法典'), others), '民法典');
    expect(part('word/comments.xml')).to.match(/w:id="7" w:author="张律师".*w:id="8" w:author="Glossator"/s);
    expect(part('word/document.xml')).to.include('<w:commentReference w:id="8"/>');
    expect(part('word/_rels/document.xml.rels').match(/comments\.xml/g)).to.have.length(1);
  });

  it('on a note hang on its mark', async () => {
    const sha256 = (): Promise<string> => Promise.resolve('0'.repeat(64));
    const file = await wordWriter.writeBrief('甲乙[^1]丙。\n\n[^1]: 参见民法典。', 'filing', sha256);
    const { part, unplaced } = commented(file, '民法典');
    expect(unplaced).to.equal(0);
    expect(part('word/document.xml')).to.match(/<w:commentRangeStart w:id="0"\/>(?:(?!<\/w:r>).)*footnoteReference/s);
  });

  it('stand on a paragraph whose words are not found in it', () => {
    const file = fileOf(p('甲') + p('乙'));
    const { text, paragraphs } = taken(file);
    const made = commentedFile(
      file,
      { text: text.replace('乙', '丁'), paragraphs },
      [{ span: [2, 3], lines: ['无'] }],
      date,
    );
    expect(made).to.include({ unplaced: 0 });
  });

  it('are told where there is no place for them, and not made where a file is not understood', () => {
    const file = fileOf(p('甲'));
    const { text, paragraphs } = taken(file);
    expect(commentedFile(file, { text, paragraphs: [] }, [{ span: [0, 1], lines: ['无'] }], date)).to.include({
      unplaced: 1,
    });
    expect(commentedFile(new Uint8Array(10), { text, paragraphs }, [], date)).to.equal('unreadable');
  });
});
