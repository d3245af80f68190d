import { expect } from 'chai';
import * as path from 'node:path';
import { readArguments } from '../../scripts/demo/arguments.mjs';

const samples = path.resolve('samples/group-control');
const usual = { help: false, embedded: false, open: true, port: undefined, folder: samples };

describe('the demo’s arguments', () => {
  for (const [typed, argv, env, expected] of [
    ['nothing', [], {}, usual],
    ['-- --help', ['--help'], {}, { ...usual, help: true }],
    ['-- --embedded --no-open', ['--embedded', '--no-open'], {}, { ...usual, embedded: true, open: false }],
    ['-- --port 8000', ['--port', '8000'], {}, { ...usual, port: 8000 }],
    ['-- --port 0', ['--port', '0'], {}, { ...usual, port: 0 }],
    ['-- FOLDER', ['test'], {}, { ...usual, folder: path.resolve('test') }],
    ['-- -- FOLDER', ['--', 'test'], {}, { ...usual, folder: path.resolve('test') }],
    [
      '-- FOLDER in a folder',
      ['lint'],
      { INIT_CWD: path.resolve('test') },
      { ...usual, folder: path.resolve('test/lint') },
    ],
    ['--no-open, which npm keeps', [], { npm_config_open: '' }, { ...usual, open: false }],
    ['--embedded, which npm keeps', [], { npm_config_embedded: 'true' }, { ...usual, embedded: true }],
    ['--port=8000, which npm keeps', [], { npm_config_port: '8000' }, { ...usual, port: 8000 }],
    ['--port 8000, half of which npm keeps', ['8000'], { npm_config_port: 'true' }, { ...usual, port: 8000 }],
  ] as const) {
    it(`npm run demo ${typed}`, () => expect(readArguments(argv, env)).to.deep.equal(expected));
  }

  for (const [argv, message] of [
    [['--port', 'x'], /A port is a number/],
    [['--port', '70000'], /A port is a number/],
    [['--unknown'], /Unknown option '--unknown'/],
    [['nowhere'], /nowhere does not exist/],
    [['package.json'], /package\.json is not a folder/],
    [['test', 'src'], /One folder/],
  ] as const) {
    it(`${argv.join(' ')}: ${message.source}`, () => expect(() => readArguments(argv, {})).to.throw(message));
  }
});
