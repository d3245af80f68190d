import { expect } from 'chai';
import * as fs from 'node:fs';

interface Manifest {
  readonly capabilities: {
    readonly virtualWorkspaces: boolean;
    readonly untrustedWorkspaces: { readonly supported: string; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, unknown>> } };
}

/**
 * Settings that choose among what we offer, or that no folder can set: whoever sets them for a folder reaches no file, no
 * server and no log.
 */
const harmless = /^glossator\.(?:language|decorations\..+|inlayHints\..+|rules|applicableDate|englishNames|person)$/;

describe('the manifest', () => {
  const { capabilities, contributes } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as Manifest;

  it('offers everything in virtual workspaces', () => {
    expect(capabilities.virtualWorkspaces).to.equal(true);
  });

  it('leaves to the person alone who they are', () => {
    expect(contributes.configuration.properties['glossator.person']).to.include({ scope: 'application' });
  });

  it('restricts, until a folder is trusted, every setting that names files or servers or makes a log', () => {
    const settings = Object.keys(contributes.configuration.properties).filter((name) => !harmless.test(name));
    expect(capabilities.untrustedWorkspaces.supported).to.equal('limited');
    expect([...capabilities.untrustedWorkspaces.restrictedConfigurations].sort()).to.deep.equal(settings.sort());
  });
});
