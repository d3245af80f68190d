import { expect } from 'chai';
import { manifest } from './manifest';
import { holds, type Context } from './when';

const reading = { 'glossator.active': true, isWorkspaceTrusted: true };
const inFront = (kind: string, language = `legal-${kind}`): Context => ({
  ...reading,
  'glossator.kind': kind,
  editorLangId: language,
});

/** Where a person may be when the palette is opened. */
const places = {
  'an empty window': { isWorkspaceTrusted: true },
  'other work': { isWorkspaceTrusted: true, editorLangId: 'javascript' },
  'plain text that was not recognised': { isWorkspaceTrusted: true, editorLangId: 'plaintext' },
  'a judgment': inFront('judgment'),
  'a judgment on one line': { ...inFront('judgment'), 'glossator.longLines': true },
  'a reading view': { ...inFront('judgment'), resourceScheme: 'glossator-reading', editorReadonly: true },
  'a brief': inFront('brief', 'markdown'),
  'a brief that cannot be written': { ...inFront('brief', 'markdown'), editorReadonly: true },
  'a statute': inFront('statute'),
  'a Word file': { isWorkspaceTrusted: true, resourceScheme: 'file', resourceExtname: '.docx' },
  'the text of a PDF': { ...reading, resourceScheme: 'glossator-text', resourceExtname: '.pdf' },
  'the text of a brief in Word': {
    ...inFront('brief'),
    ...{ editorReadonly: true, resourceScheme: 'glossator-text', resourceExtname: '.docx' },
  },
  'a selection in a judgment': { ...inFront('judgment'), editorHasSelection: true },
  'a page of ours': { ...reading, resourceScheme: 'glossator-page', editorLangId: 'markdown' },
  'a filtered tree of tags': { ...reading, 'glossator.tags.filtered': true },
  'a tag that was deleted': { ...reading, 'glossator.tags.removed': true },
  'a filtered tree': { ...reading, 'glossator.holdings.filtered': true },
  'a tree that follows': { ...reading, 'glossator.holdings.follows': true },
  'Restricted Mode': { ...inFront('judgment'), isWorkspaceTrusted: false },
  'a browser': { ...inFront('judgment'), isWeb: true },
  'a browser on a remote machine': { ...inFront('judgment'), isWeb: true, remoteName: 'ssh' },
  'a fallen server': { isWorkspaceTrusted: true, 'glossator.stopped': true },
  'a folder that is being read': { ...reading, 'glossator.indexing': 'running' },
  'a folder whose reading was stopped': { ...reading, 'glossator.indexing': 'stopped' },
} as const satisfies Readonly<Record<string, Context>>;

type Place = keyof typeof places;

const everywhere = Object.keys(places) as Place[];
const judgments: readonly Place[] = everywhere.filter(
  (place) => (places[place] as Context)['glossator.kind'] === 'judgment',
);
const active: readonly Place[] = everywhere.filter((place) => (places[place] as Context)['glossator.active'] === true);
const briefs: readonly Place[] = ['a brief', 'a brief that cannot be written', 'the text of a brief in Word'];
const documents: readonly Place[] = [...judgments, ...briefs, 'a statute'];
const without = (from: readonly Place[], ...those: readonly Place[]): Place[] =>
  from.filter((place) => !those.includes(place));

/** Each command, and where the palette offers it. */
const offered: Readonly<Record<string, readonly Place[]>> = {
  start: everywhere,
  openSample: everywhere,
  showOutput: everywhere,
  reportIssue: everywhere,
  chooseKind: [...judgments, ...briefs, 'a statute', 'plain text that was not recognised'],
  showLegend: active,
  getStatutes: without(everywhere, 'Restricted Mode', 'a browser'),
  compareVersions: documents,
  formatCitations: ['a brief'],
  copyWithCitation: [...judgments, 'a statute'],
  pasteWithCitation: ['a brief'],
  jumpToReasoning: judgments,
  jumpToConclusions: judgments,
  openReadingView: ['a judgment on one line'],
  openOriginal: ['a reading view'],
  openAsText: ['a Word file'],
  import: ['a Word file', 'the text of a PDF', 'the text of a brief in Word'],
  showLeftOut: ['a Word file', 'the text of a PDF', 'the text of a brief in Word'],
  openFileBehind: ['the text of a PDF', 'the text of a brief in Word'],
  restart: [...active, 'a fallen server'],
  stopIndexing: ['a folder that is being read'],
  resumeIndexing: ['a folder whose reading was stopped'],
  'holdings.refresh': active,
  'holdings.group': active,
  'holdings.filter': active,
  'holdings.clearFilter': ['a filtered tree'],
  'holdings.follow': without(active, 'a tree that follows'),
  'holdings.unfollow': ['a tree that follows'],
  'holdings.reveal': judgments,
  'holdings.copy': [],
  'claims.compare': judgments,
  'claims.export': judgments,
  'issues.compare': judgments,
  'summary.english': judgments,
  'tags.suggest': judgments,
  'pages.export': ['a page of ours'],
  openRow: [],
  search: active,
  'tags.add': ['a selection in a judgment'],
  'tags.addToDocument': documents,
  'tags.note': documents,
  'tags.editCodes': documents,
  'tags.editNote': documents,
  'tags.adjust': ['a selection in a judgment'],
  'tags.reattach': documents,
  'tags.remove': documents,
  'tags.restore': ['a tag that was deleted'],
  'tags.open': [],
  'tags.filter': active,
  'tags.clearFilter': ['a filtered tree of tags'],
  'tags.refresh': active,
  'tags.showStore': active,
  'tags.rewritePlaces': documents,
  'coding.assign': active,
  'coding.release': active,
  'coding.mine': active,
  'coding.compare': active,
  'coding.decide': active,
  'tags.export': active,
  'tags.import': active,
  'tags.pruneBases': active,
  'checks.sign': briefs,
  'checks.signLookedUp': briefs,
  'checks.doubt': briefs,
  'checks.withdraw': briefs,
  'checks.compare': briefs,
  'checks.next': briefs,
  'checks.previous': briefs,
  'checks.showSource': briefs,
  'checks.copyNumber': briefs,
  'checks.open': [],
  'checks.report': briefs,
  'checks.exportToWord': ['a brief', 'a brief that cannot be written'],
  'checks.commentInWord': ['the text of a brief in Word'],
  'checks.refresh': active,
  'review.comment': documents,
  'review.reply': documents,
  'review.edit': documents,
  'review.save': [],
  'review.discard': [],
  'review.delete': documents,
  'review.toggle': documents,
  'review.resolve': documents,
  'review.accept': documents,
  'review.reopen': documents,
  'review.next': active,
  'review.previous': active,
  'review.show': documents,
  'review.open': [],
  'review.filter': active,
  'review.refresh': active,
  'corrections.accept': judgments,
  'corrections.reject': judgments,
  'corrections.change': judgments,
  'corrections.setBorders': judgments,
  'corrections.split': judgments,
  'corrections.join': judgments,
  'corrections.add': ['a selection in a judgment'],
  'corrections.takeBack': judgments,
  'corrections.undo': active,
  'corrections.place': [],
  'corrections.exportGold': judgments,
  'variables.open': active,
  'variables.new': active,
  'variables.edit': active,
  'variables.columns': active,
  'variables.export': active,
  'codes.new': active,
  'codes.rename': active,
  'codes.define': active,
  'codes.colour': active,
  'codes.move': active,
  'codes.merge': active,
};

describe('the palette offers a command where it makes sense', () => {
  const { commands, menus } = manifest.contributes;
  for (const { command } of commands)
    it(command, () => {
      const entry = menus.commandPalette.find((one) => one.command === command);
      const found = everywhere.filter((place) => holds(entry?.when, places[place]));
      const wanted = offered[command.replace('glossator.', '')];
      expect(found, 'say here where a new command makes sense').to.have.members([...(wanted ?? [])]);
    });
});
