import * as vscode from 'vscode';
import { pageScheme } from '../server/protocol-page';
import { articleScheme, languageOf, method, sniffLength, type RecogniseResult } from '../server/protocol';
import type { Server } from './client';

const ours = new Set(Object.values(languageOf));
/** Words without which no text is of the law; where none stands, nothing is started and nothing asked. */
const legalWords =
  /法院|检察院|仲裁委|原告|被告|上诉人|判决|裁定|第[一二三四五六七八九十百千零〇\d]{1,7}[条條]|代理词|起诉状|答辩状|上诉状|反诉状|辩护词|质证意见|证据(?:目录|清单)|意见书|申请书|律师|备忘录|检索报告|\bArticle \d|\bCourt\b|\bPlaintiff|\bMemorandum\b|^kind:/im;

/** Whether a document has one of our languages and is one that somebody wrote. */
export function isOurs(document: vscode.TextDocument): boolean {
  return ours.has(document.languageId) && document.uri.scheme !== articleScheme;
}

/**
 * Recognises texts by what stands in them: plain text gets one of our languages, Markdown stays Markdown and is
 * followed. Anything else is left alone and not sent anywhere.
 */
export class Recognition {
  /** Markdown whose text is on the server. */
  private readonly followed = new Set<string>();
  /** Texts that are being looked at, until those of ours are on the server. */
  private readonly opening = new Map<string, Promise<void>>();
  /** What a person took out of our hands, for as long as the window lives. */
  private readonly left = new Set<string>();

  constructor(private readonly server: () => Server) {}

  /** Whether a document's text belongs on the server. */
  follows(document: vscode.TextDocument): boolean {
    return isOurs(document) || this.followed.has(document.uri.toString());
  }

  /** The same, once a document that was just opened has been looked at: for what the editor asks once. */
  async comesToFollow(document: vscode.TextDocument): Promise<boolean> {
    await this.opening.get(document.uri.toString());
    return this.follows(document);
  }

  /** Looks at a document that was opened, and has its text sent to the server where it belongs there. */
  async opened(document: vscode.TextDocument, send: () => Promise<void>): Promise<void> {
    const key = document.uri.toString();
    const opening = this.meet(document).then((follows) => (follows ? send() : undefined));
    this.opening.set(key, opening);
    try {
      await opening;
    } finally {
      if (this.opening.get(key) === opening) this.opening.delete(key);
    }
  }

  /** Looks at a document that was opened, and says whether its text belongs on the server. */
  async meet(document: vscode.TextDocument): Promise<boolean> {
    if (isOurs(document)) return true;
    const key = document.uri.toString();
    if (this.followed.has(key)) return true;
    const found = await this.ask(document);
    if (!found || found.kind === 'other' || document.isClosed) return false;
    if (document.languageId === 'markdown') {
      this.followed.add(key);
      return true;
    }
    await vscode.languages.setTextDocumentLanguage(document, languageOf[found.kind]);
    return false;
  }

  /** Looks again at a text that has changed, or about which the settings now say something else. */
  async reconsider(document: vscode.TextDocument): Promise<void> {
    if (document.isClosed) return;
    if (isOurs(document)) {
      const found = await this.ask(document, true);
      // Only a person's word takes a language away: halfway through an edit the words may not tell.
      if (found?.basis !== 'setting' || document.isClosed) return;
      const language = found.kind === 'other' ? 'plaintext' : languageOf[found.kind];
      if (language !== document.languageId) await vscode.languages.setTextDocumentLanguage(document, language);
      return;
    }
    if (document.languageId !== 'markdown') return void (await this.meet(document));
    const client = this.server().client;
    if (!this.follows(document)) {
      // The middleware meets it anew and lets it through where it is now one of ours.
      if (await this.meet(document))
        await client.getFeature('textDocument/didOpen').getProvider(document)?.send(document);
      return;
    }
    if ((await this.ask(document, true))?.kind === 'other')
      await client.getFeature('textDocument/didClose').getProvider(document)?.send(document);
  }

  /** A person took a text out of our hands by choosing another language. */
  leave(document: vscode.TextDocument): void {
    this.left.add(document.uri.toString());
  }

  /** A person gave a text back to us. */
  take(document: vscode.TextDocument): void {
    this.left.delete(document.uri.toString());
  }

  forget(document: vscode.TextDocument): void {
    this.followed.delete(document.uri.toString());
  }

  /** `undefined` for a text that nobody may look at, or in which no word is of the law. */
  private async ask(document: vscode.TextDocument, known = false): Promise<RecogniseResult | undefined> {
    // A page of ours about a decision is none.
    if (document.uri.scheme === pageScheme) return undefined;
    const { uri, languageId } = document;
    if (!known && languageId !== 'plaintext' && languageId !== 'markdown') return undefined;
    if (this.left.has(uri.toString())) return undefined;
    const head = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(sniffLength)));
    if (!known && !legalWords.test(head) && !saysWhatItIs(uri)) return undefined;
    return this.server().ask<RecogniseResult>(method.recognise, { uri: uri.toString(), head });
  }
}

/** Whether the settings of its folder speak of documents at all: then only the server can tell. */
function saysWhatItIs(uri: vscode.Uri): boolean {
  const documents = vscode.workspace.getConfiguration('glossator', uri).get<object>('documents');
  return documents !== undefined && Object.keys(documents).length > 0;
}
