"""How a page looks: wide and narrow, light and dark, and on paper."""

STYLE = """
:root {
  color-scheme: light dark;
  --ink: #1b1b1b; --muted: #4c4c4c; --paper: #ffffff; --link: #0b4f8a; --line: #1d4f7c; --life: #8593a0;
  --strip: #e6ebf1; --rule: #c9cfd6;
  --urgent: #b3261e; --urgent-paper: #fdecea; --warning: #8a5a00; --warning-paper: #fff4d6;
  --note: #1d4f7c; --note-paper: #e8f1fa;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9ebee; --muted: #b9c0c8; --paper: #15181c; --link: #90c8f7; --line: #90c8f7; --life: #74808c;
    --strip: #282f37; --rule: #434c56;
    --urgent: #ff9d94; --urgent-paper: #3a1512; --warning: #f3c25b; --warning-paper: #35270a;
    --note: #90c8f7; --note-paper: #14283a;
  }
}
@media (forced-colors: active) {
  :root {
    --ink: CanvasText; --muted: CanvasText; --line: CanvasText; --life: GrayText; --rule: GrayText;
    --paper: Canvas; --strip: Canvas;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; padding: 0 clamp(0.75rem, 3vw, 2rem); color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif;
  overflow-wrap: anywhere;
}
body > header, main, body > footer { max-width: 72rem; margin: 0 auto; }
body > header { padding: 1rem 0 0; color: var(--muted); }
body > footer { padding: 1rem 0 2rem; margin-top: 3rem; border-top: 1px solid var(--rule); color: var(--muted); }
main:focus { outline: none; }
h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.6em 0 0.5em; text-wrap: balance; }
h1 { font-size: 2rem; margin-top: 0.3em; }
h2 { font-size: 1.5rem; padding-top: 0.8em; border-top: 1px solid var(--rule); }
h3 { font-size: 1.2rem; }
h4, h5, h6 { font-size: 1rem; }
nav h2 { font-size: 1.1rem; padding: 0; margin-top: 0; border: 0; }
hgroup p { margin: 0 0 0.5em; color: var(--muted); }
hgroup > :first-child { margin-bottom: 0.1em; }
p, dl, .items, .callout { max-width: 46rem; }
p { margin: 0.6em 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:hover { text-decoration-thickness: 0.15em; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: 0.5rem; top: -10rem; padding: 0.5rem 1rem; background: var(--paper); z-index: 1; }
.skip:focus { top: 0.5rem; }
nav { margin: 1.5rem 0; padding: 1rem; background: var(--strip); }
nav ol { margin: 0; padding: 0; list-style: none; columns: 17rem; column-gap: 2rem; }
nav li { padding: 0.15rem 0; break-inside: avoid; }
nav a { display: inline-block; min-height: 1.5rem; }
.callout { margin: 0.8em 0; padding: 0.5rem 0.9rem; border-left: 0.35rem solid; }
.callout p { margin: 0.2em 0; color: var(--ink); }
.urgent { border-color: var(--urgent); background: var(--urgent-paper); }
.urgent strong { color: var(--urgent); }
.warning { border-color: var(--warning); background: var(--warning-paper); }
.warning strong { color: var(--warning); }
.note { border-color: var(--note); background: var(--note-paper); }
.note strong { color: var(--note); }
dl { margin: 0.8em 0; }
dl > div { display: grid; grid-template-columns: 12rem 1fr; gap: 0 1rem; padding: 0.2rem 0; }
dt { font-weight: 600; grid-column: 1; }
dd { margin: 0; grid-column: 2; }
.items { margin: 0.6em 0; }
.items > p { display: inline; font-weight: 600; }
.items ul { display: inline; margin: 0; padding: 0; list-style: none; }
.items li { display: inline; }
.items li + li::before { content: " \\b7  "; }
.scroll { overflow-x: auto; margin: 1em 0; position: relative; }
table { border-collapse: collapse; font-size: 0.94rem; line-height: 1.4; }
caption { text-align: left; font-weight: 600; padding: 0 0 0.4em; }
th, td {
  padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule);
  overflow-wrap: break-word; hyphens: auto; max-width: 24rem;
}
thead th, thead td { border-bottom: 2px solid var(--line); vertical-align: bottom; }
tbody th { font-weight: 600; }
.line { display: block; }
.line + .line { margin-top: 0.35em; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.scroll time, .number { white-space: nowrap; }
figure { margin: 1.2em 0; }
figcaption { font-weight: 600; }
svg { display: block; }
.wide + .wide { margin-top: 1.5rem; }
.wide { display: none; }
.signing table { width: 100%; max-width: 46rem; }
.signing td { height: 3.2rem; min-width: 6rem; border-left: 1px solid var(--rule); }
@media (min-width: 45rem) {
  .wide { display: block; }
  .wide svg { width: 100%; max-width: 46rem; height: auto; }
  .narrow { display: none; }
}
@media (max-width: 34rem) {
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.3rem; }
  dl > div { display: block; padding: 0.3rem 0; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { padding: 0; font-size: 10pt; line-height: 1.4; }
  body > header { padding: 0; }
  nav, .skip { display: none; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; }
  h3 { font-size: 12pt; }
  h1, h2, h3, h4, h5, h6, hgroup, caption, figcaption, .items > p { break-after: avoid; }
  .new-page { break-before: page; }
  h2.new-page, .new-page > h2 { border: 0; padding-top: 0; margin-top: 0; }
  p, li, dd { orphans: 3; widows: 3; }
  tr, figure, .wide, .callout, dl > div { break-inside: avoid; }
  thead { display: table-header-group; }
  a { color: inherit; }
  .scroll { overflow: visible; }
  table { width: 100%; font-size: 8.5pt; }
  th, td { padding: 1mm 2mm 1mm 0; max-width: 60mm; }
  .many { font-size: 7.5pt; }
  .many th, .many td { padding-right: 1.2mm; max-width: 45mm; }
  .wide { display: block; }
  .wide svg { max-width: 100%; height: auto; }
  .narrow { display: none; }
  .signing { break-inside: avoid; }
  .callout, thead { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
"""One style sheet, in the page itself: it loads nothing from anywhere."""
