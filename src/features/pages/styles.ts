/**
 * How a page looks: as a Chinese paper is set, Song type for the text and Hei type for headings, black on white also
 * where the screen is dark. On paper A4 with the margins of GB/T 9704—2012, the head of a table on each page, no row torn.
 */
export const pageStyles = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 2rem 4rem; max-width: 60rem; background: #fff; color: #1a1a1a;
  font: 1rem/1.75 "Songti SC", SimSun, "Noto Serif CJK SC", "Source Han Serif SC", "Noto Serif", Georgia, serif;
  line-break: strict; overflow-wrap: anywhere; text-spacing-trim: normal;
}
h1, h2, h3, th, dt, strong, mark { font-family: "Heiti SC", SimHei, "Noto Sans CJK SC", "Source Han Sans SC", "Noto Sans", sans-serif; }
h1, h2, h3 { line-height: 1.5; font-weight: 600; break-after: avoid; }
h1 { margin: 0 0 1.5rem; font-size: 1.6rem; line-height: 1.4; text-align: center; text-wrap: balance; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.15rem; }
h3 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
p, ul { margin: .5rem 0; text-align: justify; }
ul { padding-left: 1.5em; }
dl { margin: 0; padding: .9rem 1.1rem; border: 1px solid #8c8c8c; font-size: .95rem; }
dl div { display: flex; gap: 1em; }
dl div + div { margin-top: .35rem; }
dt { flex: 0 0 6.5em; font-weight: 600; }
dd { margin: 0; flex: 1; min-width: 0; }
table { width: 100%; margin: .5rem 0 1rem; border-collapse: collapse; table-layout: fixed; font-size: .875rem; line-height: 1.6; }
th, td { padding: .35rem .5rem; border: 1px solid #8c8c8c; text-align: left; vertical-align: top; }
th { background: #efefef; font-weight: 600; }
td p { margin: 0; text-align: left; }
td p + p { margin-top: .3rem; }
td p:empty { min-height: 1.6em; }
strong, mark { font-weight: 600; }
mark { background: none; color: inherit; text-decoration: underline; text-underline-offset: .2em; }
.muted { color: #555; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
@page { size: A4; margin: 37mm 26mm 35mm 28mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 10pt; } }
@media print {
  body { max-width: none; padding: 0; font-size: 12pt; }
  table { font-size: 9.5pt; }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
