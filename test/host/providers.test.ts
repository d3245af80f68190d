import { expect } from 'chai';
import * as vscode from 'vscode';
import { at, eventually, files, hover, placesFor, show } from './matter';

const definition = 'vscode.executeDefinitionProvider';
const references = 'vscode.executeReferenceProvider';

describe('a judgment in the editor', () => {
  let judgment: vscode.TextDocument;

  before(async () => {
    judgment = await show(files.judgment);
    await eventually(
      () => hover(judgment, at(judgment, '第十二条第二款第四项')),
      (card) => card.includes('1 decision, 2 briefs'),
    );
  });

  it('has the language of judgments', () => {
    expect(judgment.languageId).to.equal('legal-judgment');
  });

  for (const [what, text, occurrence, ...said] of [
    ['a provision', '第十二条第二款第四项', 1, '反不正当竞争法 Article 12(2)(4)', '2019 version, as stated'],
    ['a provision: its item and the words above it', '第十二条第二款第四项', 1, '不得借助技术', '（四）兜底'],
    ['a provision: who cites it', '第十二条第二款第四项', 1, 'Reasoning 4', 'This folder: 1 decision, 2 briefs'],
    ['words that point back', '同法第四十二条第二款', 1, '网络安全法', 'Inferred', 'No text of 网络安全法'],
    ['a party', '搜道公司', 2, '浙江搜道网络技术有限公司', 'defendant'],
    ['a holding', '据此，两被告利用', 1, 'Holding', 'On: ', 'Reasoning:', '关于竞争关系', 'Provisions named: '],
    ['an issue', '被诉软件批量操控微信账号的行为，是否', 1, 'Issue', 'Held:'],
    ['an ordered item', '于本判决生效之日起十日内连带', 1, 'Ordered item', '关于赔偿数额'],
  ] as const)
    it(`hover: ${what}`, async () => {
      const card = await hover(judgment, at(judgment, text, occurrence));
      for (const words of said) expect(card).to.include(words);
    });

  it('definition: from an ordered item to the reasons for the amount', async () => {
    const places = await placesFor(definition, judgment, at(judgment, '于本判决生效之日起十日内连带'));
    expect(places).to.deep.equal([`${files.judgment}: 关于赔偿数额。反不正当竞争法第十`]);
  });

  it('definition: from a provision to its place in the law, of the version meant', async () => {
    const places = await placesFor(definition, judgment, at(judgment, '第十二条第二款第四项'));
    expect(places).to.deep.equal(['反不正当竞争法-2019-04-23.md: （四）兜底：其他干扰、毁坏其运行']);
  });

  it('references: the brief that relies on a holding', async () => {
    const places = await placesFor(references, judgment, at(judgment, '平台就数据资源整体所享有的权益'));
    expect(
      places.some((place) => place.startsWith(files.brief)),
      places.join(),
    ).to.equal(true);
  });

  it('outline: the parts in order, issues and holdings below the reasoning', async () => {
    const parts = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      judgment.uri,
    );
    expect(parts.map((part) => part.name)).to.deep.equal([
      'Heading',
      'Parties',
      'Procedure',
      'Claims',
      'Defence',
      'Facts and evidence',
      'Reasoning',
      'Disposition',
      'Costs',
      'Right of appeal',
      'Signature',
    ]);
    expect(parts[6]?.children.map((child) => child.name)).to.include('若不正当竞争成立，两被告应当如何承担民事责任');
    expect(parts[7]?.children).to.have.length(4);
  });

  it('folding: the reasoning folds from its first line to its last', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      judgment.uri,
    );
    const { line } = at(judgment, '本院认为，本案系网络平台');
    expect(folds.find((fold) => fold.start === line)?.end).to.equal(at(judgment, '关于赔礼道歉和消除影响').line);
  });
});

describe('a brief in Markdown', () => {
  let brief: vscode.TextDocument;

  before(async () => {
    brief = await show(files.brief);
    await eventually(
      () => hover(brief, at(brief, '浙8601民初1987号')),
      (card) => card.includes('杭州铁路运输法院'),
    );
  });

  it('stays Markdown', () => {
    expect(brief.languageId).to.equal('markdown');
  });

  for (const [what, text, occurrence, ...said] of [
    [
      'a case by its number',
      '（2019）浙8601民初1987号',
      1,
      '微信群控案',
      'Restatement, not the official text',
      'Result: ',
    ],
    ['a case by a short name', '栖禾案', 2, '示例市示范区人民法院', 'Fictional example'],
    ['a guiding case that is not here', '指导案例45号', 1, 'Guiding Case No. 45', 'Not in this folder'],
    ['an article that does not exist', '旧法第四十五条', 1, 'This version has no such provision (33 articles)'],
    ['旧法', '旧法第十三条第三款', 1, '2019 version, as stated', '行政强制法'],
    ['新法', '新法第十三条第三款', 1, '2025 version, as stated', '数据条款'],
  ] as const)
    it(`hover: ${what}`, async () => {
      const card = await hover(brief, at(brief, text, occurrence));
      for (const words of said) expect(card).to.include(words);
    });

  it('definition: from quoted words to the very words', async () => {
    const places = await placesFor(definition, brief, at(brief, '平台就数据资源整体所享有的权益'));
    expect(places[0]).to.equal(`${files.judgment}: 平台就数据资源整体所享有的权益，`);
    expect(places.length).to.be.at.most(3);
  });

  it('definition: from the name of a case, in a sentence on nothing in particular, to the start of the reasoning', async () => {
    const places = await placesFor(definition, brief, at(brief, '微信群控案', 2));
    expect(places).to.deep.equal([`${files.judgment}: 本院认为，本案系网络平台经营者与`]);
  });

  it('the headings stand once in the outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      brief.uri,
    );
    expect(symbols.map((symbol) => symbol.name)).to.deep.equal(['# 代理词']);
  });

  it('snippets for forms of citation are offered by their Chinese names and by initials', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      brief.uri,
      new vscode.Position(brief.lineCount - 1, 0),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    expect(labels).to.include.members(['代理词', 'dlc', '法条', 'ft', '案号', 'case']);
  });
});

describe('a file that is none of ours', () => {
  it('has no cards, and its words do not reach the server', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Bread, 500 g of flour, and see Article 12(2)(4) of nothing.\n第三天下雨。',
    });
    await vscode.window.showTextDocument(document);
    expect(await hover(document, at(document, 'Article'))).to.equal('');
    expect(document.languageId).to.equal('plaintext');
  });
});
