import { expect } from 'chai';
import { load } from 'js-yaml';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { readArguments } from '../../src/cli/arguments';
import { civil } from '../support/decisions';
import { gb18030 } from '../support/encode';
import { byLaw } from '../support/papers';
import { Cli, type Ran } from '../support/run-cli';

const brief = '代理词\n\n依据《民法典》第一千二百六十一条。\n见（2030）浙01民终1号。\n';
let cli: Cli;
const run = (...args: string[]): Promise<Ran> => cli.run(['--language', 'en', ...args]);

interface Said {
  readonly text: string;
}

/** What code scanning reads of a report. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: {
      readonly driver: {
        readonly rules: readonly ({ readonly id: string } & Readonly<
          Record<'shortDescription' | 'fullDescription' | 'help', Said>
        >)[];
      };
    };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: Said;
      readonly locations: readonly [
        {
          readonly physicalLocation: {
            readonly artifactLocation: { readonly uri: string };
            readonly region: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>;
          };
        },
      ];
    }[];
  }[];
}

interface Workflow {
  readonly jobs: {
    readonly citations: {
      readonly permissions: object;
      readonly steps: readonly {
        readonly run?: string;
        readonly uses?: string;
        readonly if?: string;
        readonly with?: object;
      }[];
    };
  };
}

describe('glossator check', function () {
  this.timeout(30_000);
  let folder = '';

  before(async () => {
    cli = await Cli.built();
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-check-'));
    fs.writeFileSync(path.join(folder, '代理词.md'), brief);
  });
  after(() => {
    fs.rmSync(folder, { recursive: true });
    cli.remove();
  });

  it('prints each problem with its place and fails where there is an error', async () => {
    const { status, out } = await run('check', folder);
    expect(status).to.equal(1);
    expect(out).to.match(/3:8 +error {2}《民法典》 has 1260 articles in this version/);
    expect(out).to.match(/4:2 .*case\/not-in-folder/);
    expect(out).to.match(/1 document read: \d errors?, 0 warnings, 1 note\n$/);
  });

  it('obeys a file of settings that was named: severities, some for some paths, and what is ignored', async () => {
    const config = path.join(folder, 'check.json');
    const check = async (settings: object | string): Promise<Ran> => {
      fs.writeFileSync(config, typeof settings === 'string' ? settings : JSON.stringify(settings));
      return run('check', '--config', config, folder);
    };
    expect((await check({ rules: { 'citation/*': 'warning', 'case/*': 'warning' } })).status).to.equal(0);
    const some = await check({
      overrides: [{ files: ['代理词.md'], rules: { 'case/*': 'error', 'citation/*': 'off' } }],
    });
    expect(some.out)
      .to.match(/4:2 +error.*case\/not-in-folder/)
      .and.not.include('no-such-provision');
    expect((await check({ ignore: ['*.md'] })).out).to.include('0 documents read');
    const slips = await check({
      rules: { 'case/*': 'fatal', 'citation/*': 'off' },
      overrides: [{ files: '*.md', rules: { 'case/not-in-folders': 'off' } }],
    });
    expect([slips.status, slips.out]).to.deep.equal([2, '']);
    expect(slips.err).to.match(/severity \(.*\): case\/\*, case\/not-in-folders\n$/);
    const broken = await check('{');
    expect([broken.status, broken.err]).to.deep.equal([
      2,
      `glossator: ${config} is no file of settings for check (JSON with rules, ignore, overrides)\n`,
    ]);
  });

  it('writes what has one right answer into briefs, keeps the rest of them as it was, and tells what is left', async () => {
    const papers = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-fix-'));
    const at = (name: string): string => path.join(papers, name);
    const draft = '\ufeff代理词\r\n\r\n见(2030)浙01民终1号。\r\n依据《民法典》第一千二百六十一条。\r\n';
    fs.writeFileSync(at('一.md'), draft, { mode: 0o640 });
    fs.writeFileSync(at('判决书.txt'), `${civil}\n参照(2030)浙01民终1号。\n`);
    const judgment = fs.readFileSync(at('判决书.txt'), 'utf8');
    fs.writeFileSync(at('二.txt'), gb18030('代理词\n\n见(2030)浙01民终1号。\n'));
    const { status, out, err } = await run('check', '--fix', papers);
    const after = fs.readFileSync(at('一.md'), 'utf8');
    const names = fs.readdirSync(papers).sort();
    const mode = fs.statSync(at('一.md')).mode & 0o777;
    const untouched = fs.readFileSync(at('判决书.txt'), 'utf8') === judgment;
    fs.rmSync(papers, { recursive: true });
    expect(after).to.equal(draft.replace('(2030)浙01民终1号', '（2030）浙01民终1号'));
    expect([names, mode, untouched, status]).to.deep.equal([['一.md', '二.txt', '判决书.txt'].sort(), 0o640, true, 1]);
    expect(err)
      .to.include('1 fix written into 1 brief')
      .and.match(/二\.txt was left as it is/);
    expect(out).to.include('no-such-provision');
  });

  it('prints JSON Lines with spans', async () => {
    const { out } = await run('check', '--format', 'json', folder);
    const first = JSON.parse(out.split('\n')[0]!) as { code: string; span: [number, number]; line: number };
    expect(first).to.include({ code: 'citation/no-such-provision', line: 3 });
    expect(brief.slice(...first.span)).to.equal('第一千二百六十一条');
  });

  it('prints SARIF that names rules and columns in UTF-16 units', async () => {
    const { out } = await run('check', '--format', 'sarif', folder);
    const { version, runs } = JSON.parse(out) as Sarif;
    expect(version).to.equal('2.1.0');
    expect(runs[0]).to.include({ columnKind: 'utf16CodeUnits' });
    expect(runs[0]!.results.map(({ ruleId }) => ruleId)).to.include('citation/no-such-provision');
  });

  it('as the Action of the docs runs it: what it prints has all that code scanning asks for', async () => {
    const docs = fs.readFileSync(path.resolve('docs/checking-elsewhere.md'), 'utf8');
    const { jobs, ...rest } = load(/```yaml\n([^]*?)```/.exec(docs)![1]!) as Workflow;
    const { steps, permissions } = jobs.citations;
    expect(rest).to.deep.equal({ on: ['push', 'pull_request'] });
    expect(permissions).to.deep.equal({ contents: 'read', actions: 'read', 'security-events': 'write' });
    const [, args, file] = steps.map(({ run }) => /^node \S+ (.+) > (\S+)$/.exec(run ?? '')).find(Boolean)!;
    const upload = steps.find(({ uses = '' }) => uses.startsWith('github/codeql-action/upload-sarif@'))!;
    expect([upload.if, upload.with]).to.deep.equal(['always()', { sarif_file: file }]);
    cli.put('check.json', JSON.stringify({ rules: { 'case/*': 'error' } }));
    cli.put('卷宗/代理词 #1.md', brief);
    const { status, out } = await run(...args!.split(' '));
    expect(status).to.equal(1);
    const [one] = (JSON.parse(out) as Sarif).runs;
    const known = new Map(one!.tool.driver.rules.map((rule) => [rule.id, rule]));
    for (const { ruleId, level, message, locations } of one!.results) {
      const [{ physicalLocation }] = locations;
      expect(decodeURIComponent(physicalLocation.artifactLocation.uri)).to.equal('卷宗/代理词 #1.md');
      expect(new URL(physicalLocation.artifactLocation.uri, 'file:///repo/').hash).to.equal('');
      const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
      expect([startLine, startColumn, endLine, endColumn].every((at) => Number.isInteger(at) && at > 0)).to.equal(true);
      expect(['error', 'warning', 'note']).to.include(level);
      expect(message.text).to.not.equal('');
      const rule = known.get(ruleId)!;
      for (const said of [rule.shortDescription, rule.fullDescription, rule.help]) expect(said.text).to.match(/\.$/);
    }
  });

  it('looks laws up in a collection, which is not checked itself', async () => {
    const laws = fs.mkdtempSync(path.join(os.tmpdir(), 'glossator-laws-'));
    fs.writeFileSync(path.join(laws, '条例.txt'), byLaw);
    const paper = path.join(folder, '意见.md');
    fs.writeFileSync(paper, '代理词\n\n依据《示例市冷链运输管理条例》（2019年）第九条。\n');
    const without = await run('check', paper);
    const found = await run('check', '--statutes', laws, paper);
    fs.rmSync(paper);
    fs.rmSync(laws, { recursive: true });
    expect(without.out).to.not.include('no-such-provision');
    expect(found.out).to.include('no-such-provision').and.include('1 document read');
  });

  it('says what it could not read, and still checks the rest', async () => {
    const { status, out, err } = await run('check', folder, path.join(folder, 'nowhere'));
    expect(status).to.equal(2);
    expect(err).to.match(/nowhere: not found/);
    expect(out).to.match(/1 document read/);
  });
});

describe('arguments of check', () => {
  for (const [args, asked] of [
    [['check', '.'], { command: 'check', paths: ['.'], statutes: [], format: 'stylish', asRead: false, fix: false }],
    [
      ['check', '--fix', '--as-read', '--format', 'sarif', '--max-warnings', '0', 'a', 'b'],
      { command: 'check', paths: ['a', 'b'], statutes: [], format: 'sarif', asRead: true, fix: true, maxWarnings: 0 },
    ],
    [['check', '--format', 'xml', '.'], { command: 'wrong', why: 'checkFormat', what: 'xml' }],
    [['check', '--max-warnings', 'many', '.'], { command: 'wrong', why: 'number', what: '--max-warnings' }],
    [['check'], { command: 'wrong', why: 'no-files', what: 'check' }],
  ] as const)
    it(args.join(' '), () => expect(readArguments(args).asked).to.deep.equal(asked));
});
