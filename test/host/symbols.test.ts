import { expect } from 'chai';
import * as vscode from 'vscode';
import { eventually, files, show } from './matter';

describe('Go to Symbol in Workspace', () => {
  for (const [query, name] of [
    ['1987', '微信群控案 （2019）浙8601民初1987号'],
    ['搜道网络', '浙江搜道网络技术有限公司'],
  ] as const)
    it(`${query} finds ${name}`, async () => {
      await show(files.judgment);
      const found = await eventually(
        () =>
          vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query),
        (symbols) => symbols.length > 0,
      );
      const hit = found.find((symbol) => symbol.name.includes(name));
      expect(hit, found.map((symbol) => symbol.name).join()).not.to.equal(undefined);
      expect(decodeURIComponent(hit!.location.uri.path)).to.match(/判决书/);
    });
});
