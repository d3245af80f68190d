// Makes the parser of pdf.js half as large: what draws, fills in forms, runs or writes is put out of the bundle, and with it
// the ways in which a file could reach it.
const fs = require('node:fs');

/** Modules of pdf.js that reading text never comes to: forms of XFA, annotations, writing, codecs of pictures, glyphs. */
const LEFT_OUT = [
  /^core\/(xfa\/.+|xfa_fonts|.+_factors|liberationsans_widths)$/,
  /^core\/(annotation|default_appearance|editor\/.+|writer|dataset_reader|metadata_parser|xml_parser|struct_tree)$/,
  /^core\/(jbig2|jbig2_stream|jbig2_wasm|jpx|jpx_stream|jpg|jpeg_stream|ccitt|ccitt_stream|image|image_.+)$/,
  /^core\/(icc_colorspace|pattern|font_renderer|font_substitutions|intersector)$/,
];

/** What a module that is left out declares, as nothing. */
const DECLARED = /^(class|(?:async )?function\*?|const|let|var) (\w+)/gm;

/**
 * Classes are told of options when a file is opened.
 *
 * @type {Readonly<Record<string, (name: string) => string>>}
 */
const NOTHING = {
  class: (name) => `class ${name} { static setOptions() {} static cleanup() {} }`,
  function: (name) => `function ${name}() {}`,
  const: (name) => `let ${name};`,
};

/**
 * The parser in modules, of which each begins with the line that its own bundler has put before it.
 *
 * @param {string} source
 */
function slim(source) {
  const [start = '', ...parts] = source.split(/^;\/\/ \.\/src\/(.+)\.js$/m);
  const kept = [start];
  const used = new Set();
  for (let i = 0; i < parts.length; i += 2) {
    const [name = '', body = ''] = parts.slice(i, i + 2);
    const rule = LEFT_OUT.find((one) => one.test(name));
    if (rule) used.add(rule);
    kept.push(rule ? nothingOf(body) : body);
  }
  if (used.size < LEFT_OUT.length) throw new Error('pdf.js is built in another way than it was');
  return kept.join('\n');
}

/** @param {string} body */
function nothingOf(body) {
  return [...body.matchAll(DECLARED)]
    .map(([, kind = '', name = '']) =>
      (kind.includes('function') ? NOTHING.function : (NOTHING[kind] ?? NOTHING.const))?.(name),
    )
    .join('\n');
}

/** @type {import('esbuild').Plugin} */
const slimPdfParser = {
  name: 'slim-pdf-parser',
  setup(build) {
    build.onLoad({ filter: /pdfjs-dist[\\/]legacy[\\/]build[\\/]pdf\.worker\.mjs$/ }, ({ path }) => ({
      contents: slim(fs.readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

module.exports = { slimPdfParser };
