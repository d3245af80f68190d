const mark = /glossator-seal: ([0-9a-f]{64})/;
const empty = '0'.repeat(64);

/** What a report bears before it is sealed. */
export const unsealed = `glossator-seal: ${empty}`;

type Hash = (text: string) => Promise<string>;

/** A report with the sha256 of its own text in it, by which it is told later whether a hand has edited it. */
export async function sealed(text: string, sha256: Hash): Promise<string> {
  return text.replace(unsealed, `glossator-seal: ${await sha256(text)}`);
}

/** Whether a file is a report as it was written: then nothing is lost if another takes its place. */
export async function isUntouched(content: string, sha256: Hash): Promise<boolean> {
  const text = content.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
  const seal = mark.exec(text)?.[1];
  return seal !== undefined && (await sha256(text.replace(mark, unsealed))) === seal;
}
