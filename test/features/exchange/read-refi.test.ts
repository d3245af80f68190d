import { expect } from 'chai';
import { strToU8, zipSync } from 'fflate';
import { readCodebook, readProject } from '../../../src/features/exchange/read-refi';
import { writeCodebook, writeProject } from '../../../src/features/exchange/refi';

const head = '<?xml version="1.0" encoding="utf-8"?>';
const users = '<Users><User guid="u1" name="甲"/><User guid="u2" name="乙"/></Users>';
const book =
  '<CodeBook><Codes><Code guid="k1" name="效力" isCodable="true" color="#1f77b3"><Description>是否有效</Description>' +
  '<Code guid="k2" name="无效" isCodable="true"/></Code></Codes></CodeBook>';

/** A project as another program might write it, its text in the archive. */
function project(sources: string, text = '𠮷某称：\r\n合同有效。', more = ''): Uint8Array {
  const qde = `${head}<Project xmlns="urn:QDA-XML:project:1.0" name="p">${users}${book}<Sources>${sources}</Sources>${more}</Project>`;
  return zipSync({ 'project.qde': strToU8(qde), 'Sources/T1.txt': strToU8(`\uFEFF${text}`) });
}

const source = (inside: string, attributes = 'plainTextPath="internal://t1.txt"'): string =>
  `<TextSource guid="s1" name="判决" ${attributes}>${inside}</TextSource>`;
const coded = (code: string, by: string, guid = code): string =>
  `<Coding guid="c${guid}" creatingUser="${by}" creationDateTime="2026-01-05T01:00:00Z"><CodeRef targetGUID="${code}"/></Coding>`;
const selection = (inside: string, start = 6, end = 10): string =>
  `<PlainTextSelection guid="p1" startPosition="${start}" endPosition="${end}" creatingUser="u1">${inside}</PlainTextSelection>`;

const on = { document: '判决', text: '𠮷某称：\n合同有效。' };
const times = { created: '2026-01-05T01:00:00Z' };
const k1 = { name: '效力', id: 'k1' };

describe('a project of REFI-QDA as it comes in', () => {
  it('has passages in code points of texts with CRLF and a mark, with codes and notes of each person', () => {
    const note =
      '<Notes><Note guid="n1" creatingUser="u1" creationDateTime="2026-01-05T01:00:00Z"><PlainTextContent>要点</PlainTextContent></Note></Notes>';
    const inside = `${coded('k1', 'u1')}${coded('k2', 'u1')}${coded('k1', 'u2', 'k3')}<NoteRef targetGUID="n1"/>`;
    const { tags, passedOver } = readProject(project(source(selection(inside)), undefined, note));
    expect(tags).to.deep.equal([
      {
        ...{ ...on, points: [5, 9], id: 'p1', author: '甲', ...times, note: '要点' },
        codes: [k1, { name: '无效', id: 'k2' }],
      },
      { ...on, points: [5, 9], id: 'p1 1', author: '乙', ...times, codes: [k1] },
    ]);
    expect(passedOver).to.deep.equal([]);
  });

  it('has codes of whole texts, and texts within the file', () => {
    const within = '<PlainTextContent>合同有效</PlainTextContent>';
    expect(readProject(project(source(`${within}${coded('k1', 'u2')}`, ''))).tags).to.deep.equal([
      { document: '判决', text: '合同有效', author: '乙', ...times, codes: [k1] },
    ]);
  });

  it('has its codes as they are nested, with what they mean and the nearest colour', () =>
    expect(readProject(project('')).codes).to.deep.equal([
      { id: 'k1', name: '效力', color: 0, definition: '是否有效' },
      { id: 'k2', name: '无效', color: 0, parent: 'k1' },
    ]));

  for (const [what, bytes, passedOver] of [
    [
      'pictures and PDFs, whatever is in them',
      project(`<PDFSource guid="x" name="a.pdf"><Representation>${coded('k1', 'u1')}</Representation></PDFSource>`),
      { what: 'other-source', count: 1 },
    ],
    [
      'texts that lie outside of the archive',
      project(source(selection(coded('k1', 'u1')), 'plainTextPath="relative://../../secret.txt"')),
      { what: 'other-source', count: 1 },
    ],
    [
      'cases and variables',
      project('', '', '<Cases><Case guid="c"/></Cases><Variables><Variable guid="v"/></Variables>'),
      { what: 'project-part', count: 2 },
    ],
    ['a code that is nowhere', project(source(selection(coded('k9', 'u1')))), { what: 'not-understood', count: 2 }],
    ['what is no archive', strToU8('PK'), { what: 'not-understood', count: 1 }],
    [
      'a declaration of entities',
      zipSync({
        'project.qde': strToU8(`<!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/passwd">]><Project>&e;</Project>`),
      }),
      { what: 'not-understood', count: 1 },
    ],
  ] as const)
    it(`passes over, and says so: ${what}`, () => {
      const read = readProject(bytes);
      expect([read.tags, read.passedOver]).to.deep.equal([[], [passedOver]]);
    });

  it('has what goes out, of whole documents too', () => {
    const made = { author: '甲', created: '2026-01-05T01:00:00Z', modified: '2026-01-05T01:00:00Z' };
    const sent = writeProject(
      {
        codes: [{ id: '01900000-0000-7000-8000-000000000001', name: '效力', color: 3 }],
        documents: [
          {
            ...{ path: '卷/判决.txt', text: '合同有效' },
            tags: [{ id: 't', ...made, codes: ['01900000-0000-7000-8000-000000000001'], note: '一\n二' }],
          },
        ],
      },
      '标签',
    );
    expect(readProject(sent.files[0]!.content as Uint8Array).tags).to.deep.equal([
      {
        ...{ document: '卷/判决.txt', text: '合同有效', author: '甲', ...times, note: '一\n二' },
        codes: [{ name: '效力', id: '01900000-0000-7000-8000-000000000001' }],
      },
    ]);
  });
});

describe('a codebook of REFI-QDA as it comes in', () => {
  it('has what goes out', () => {
    const codes = [
      { id: '01900000-0000-7000-8000-000000000001', name: '<效力> & “有效”', color: 3, definition: '一\n\t二' },
      {
        ...{ id: '01900000-0000-7000-8000-000000000002', name: '无效', color: 11 },
        parent: '01900000-0000-7000-8000-000000000001',
      },
    ];
    const { files } = writeCodebook({ codes, documents: [] });
    expect(readCodebook(strToU8(files[0]!.content as string)).codes).to.deep.equal(codes);
  });

  it('is read with a colon in its version, as some programs write it', () =>
    expect(
      readCodebook(strToU8(`${head}<CodeBook xmlns="urn:QDA-XML:codebook:1:0">${book.slice(10)}`)).codes,
    ).to.have.lengthOf(2));

  it('that is none is not understood', () =>
    expect(readCodebook(strToU8('<a/>')).passedOver).to.deep.equal([{ what: 'not-understood', count: 1 }]));
});
