import { expect } from 'chai';
import { cloneArguments, failureOf, gitEnvironment, updateArguments } from '../../../src/extension/node/git-arguments';

const url = 'https://example.org/laws.git';

describe('what git is asked', () => {
  const calls = [
    ['clone', cloneArguments(url, '/store/laws')],
    ['fetch', updateArguments(url, '/store/laws')[0]!],
    ['reset', updateArguments(url, '/store/laws')[1]!],
  ] as const;

  for (const [name, args] of calls) {
    it(`${name}: no hook, no program of a repository, no links out of it`, () => {
      for (const setting of ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.symlinks=false'])
        expect(args[args.indexOf(setting) - 1]).to.equal('-c');
      expect(args).to.include.members(['filter.lfs.process=', 'submodule.recurse=false', 'credential.helper=']);
    });
  }

  for (const [name, args] of calls.slice(0, 2)) {
    it(`${name}: the last state only, no submodules`, () => {
      expect(args.join(' ')).to.include('--depth 1').and.include('--no-recurse-submodules');
    });

    it(`${name}: the address stands behind --, where nothing is an option`, () => {
      expect(args.indexOf(url)).to.be.greaterThan(args.indexOf('--'));
      expect(args.indexOf('--')).to.be.greaterThan(0);
    });
  }

  it('an update names the repository, and never finds one around the folder', () => {
    for (const args of updateArguments(url, '/store/laws'))
      expect(args).to.include.members(['--git-dir=/store/laws/.git', '--work-tree=/store/laws']);
  });

  it('the environment allows https and ssh, asks nothing, and has nothing that others left for git', () => {
    const environment = gitEnvironment({
      PATH: '/bin',
      GIT_DIR: '/elsewhere',
      GIT_SSH: '/evil',
      GIT_CONFIG_COUNT: '1',
      GIT_ASKPASS: '/asks',
      GIT_SSL_CAINFO: '/company.pem',
    });
    expect(environment).to.include({
      PATH: '/bin',
      GIT_ALLOW_PROTOCOL: 'https:ssh',
      GIT_TERMINAL_PROMPT: '0',
      GIT_ASKPASS: '',
      GIT_SSL_CAINFO: '/company.pem',
    });
    expect(environment).to.not.have.any.keys('GIT_DIR', 'GIT_SSH', 'GIT_CONFIG_COUNT');
  });

  for (const [words, reason] of [
    ["fatal: unable to access 'https://x/': Could not resolve host: x", 'network'],
    ["fatal: unable to access 'https://x/': Failed to connect to x port 443", 'network'],
    ['ssh: connect to host x port 22: Connection refused', 'network'],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", 'not-public'],
    ['git@x: Permission denied (publickey).', 'not-public'],
    ['Host key verification failed.\nfatal: Could not read from remote repository.', 'unknown-host'],
    ["fatal: repository 'https://x/y/' not found", 'no-repository'],
    ["fatal: '/x' does not appear to be a git repository", 'no-repository'],
    ['fatal: write error: No space left on device', 'other'],
  ] as const)
    it(`${words.slice(0, 60)}: ${reason}`, () => expect(failureOf(words)).to.equal(reason));
});
