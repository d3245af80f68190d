/** How a PDF is set: in points, and full-width characters. */
const [size, lead, left, top] = [14, 24, 90, 760] as const;
const [perLine, perPage] = [28, 22] as const;

/** A PDF of a Chinese text with a head on each page. */
export function pdfFile(text: string, head: string): Uint8Array {
  const lines = text.split('\n').flatMap(wrapped);
  const pages: string[][] = [];
  for (let at = 0; at < lines.length; at += perPage) pages.push(lines.slice(at, at + perPage));
  const first = 6;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>',
    `<</Length ${toUnicode.length}>>stream\n${toUnicode}\nendstream`,
    ...pages.flatMap((page, i) => {
      const content = [shown(head, 800), ...page.map((line, row) => shown(line, top - row * lead))].join('\n');
      return [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 1 + 2 * i} 0 R>>`,
        `<</Length ${content.length}>>stream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return new TextEncoder().encode(
    `${file}${table}trailer<</Size ${count}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

/** A paragraph in lines, the first set in by two characters. */
function wrapped(paragraph: string): string[] {
  const rest = `　　${paragraph}`;
  const count = Math.ceil(rest.length / perLine);
  return Array.from({ length: count }, (_, i) => rest.slice(i * perLine, (i + 1) * perLine));
}

function shown(line: string, y: number): string {
  const indent = line.length - line.trimStart().length;
  const digits = [...line.trimStart()].map((sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'));
  return `BT /F1 ${size} Tf ${left + indent * size} ${y} Td <${digits.join('')}> Tj ET`;
}

/** Each code stands for the character that has it. */
const toUnicode = `begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap`;
