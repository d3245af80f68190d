import { expect } from 'chai';
import { discreet, essence } from '../../src/extension/discreet';

describe('the output channel keeps no word of a document', () => {
  for (const [what, message, kept] of [
    ['the name of a request', "Sending request 'glossator/tree - (3)'.", "Sending request 'glossator/tree - (3)'."],
    [
      'not its contents',
      'Sending notification \'textDocument/didOpen\'.\nParams: {\n  "text": "原告甲公司"\n}',
      "Sending notification 'textDocument/didOpen'.",
    ],
    ['not a message in JSON', '{"text":"The plaintiff owes"}', '{"…":"…"}'],
    [
      'not what an error quotes',
      'Unexpected token \'P\', "Plaintiff "... is not valid JSON',
      'Unexpected token \'P\', "…"... is not valid JSON',
    ],
    ['not what an error quotes without an end', 'near "The court holds that', 'near "…"'],
    ['no Chinese', 'Cannot read 判决书 of 甲公司', 'Cannot read … of …'],
    ['no Chinese in an address', 'file:///a/%E5%88%A4%E5%86%B3.txt: EACCES', 'file:///a/….txt: EACCES'],
    [
      'code and stack of an error',
      'glossator/tree was not answered\n  Message: failed “机密”\n  Code: -32603 \n原告\n    at f (cli.js:1:2)',
      'glossator/tree was not answered\n  Message: failed …\n  Code: -32603 \n    at f (cli.js:1:2)',
    ],
  ] as const)
    it(what, () => expect(discreet(message)).to.equal(kept));

  it('cuts a line that is longer than any message of ours', () => {
    expect(discreet('a'.repeat(10_000)).length).to.be.lessThan(310);
  });
});

describe('the essence of an error names no person, no file and no text', () => {
  for (const [message, told] of [
    ['glossator/tree was not answered\n  Message: Request failed\n  Code: -32603', 'glossator/tree -32603'],
    ["Error: EACCES: permission denied, open '/home/anna/Smith v Jones/brief.md'", 'Error EACCES'],
    ['TypeError: x\n    at f (/home/anna/.vscode/glossator/dist/cli.js:12:345)', 'TypeError cli.js:12:345'],
    ['RangeError: x\n    at f (https://example.org/anna/dist/core.js:1:9)', 'RangeError core.js:1:9'],
    ['C:\\Users\\anna\\甲公司诉乙公司\\判决书.txt', ''],
    ['The plaintiff owes 2,600,000', ''],
    ['workspace/Smith, textDocument/EVIDENCE.txt, SmithError', ''],
  ] as const)
    it(message, () => expect(essence(message)).to.equal(told));
});
