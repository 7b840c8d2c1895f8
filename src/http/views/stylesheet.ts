// The look: a quiet newspaper. System fonts, one measure of text, light and dark, paper too.
import { styleOfBody } from "./style-of-body.ts";
import { styleOfItems } from "./style-of-items.ts";
import { styleOfPaper } from "./style-of-paper.ts";

// Every pair of ink and ground has a contrast of at least 4.5 (WCAG 2.2, 1.4.3); rules and edges of buttons at least 3.
const frame = `
:root {
  color-scheme: light dark;
  --ground: #fbf9f4;
  --raised: #f3efe6;
  --ink: #1f1c18;
  --quiet: #5f584e;
  --rule: #d8d1c3;
  --edge: #8a8172;
  --link: #7d1d17;
  --serif: "Iowan Old Style", "Palatino Linotype", "URW Palladio L", P052, Palatino, Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #17181b;
    --raised: #202226;
    --ink: #e9e4da;
    --quiet: #aaa397;
    --rule: #3a3b40;
    --edge: #85817a;
    --link: #f0a697;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body {
  margin: 0 auto;
  max-inline-size: 66rem;
  padding-inline: clamp(1rem, 4vw, 2.5rem);
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.6 var(--serif);
  overflow-wrap: break-word;
}
h1, h2, h3 { line-height: 1.2; text-wrap: balance; margin-block: 0; font-weight: 600; }
p, dl, dd, ul, ol { margin: 0; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }
/* Titles and short texts in another direction stand at the page's own edge, a whole text at its own. */
:is([dir="ltr"] body, .body[dir="ltr"], .body [dir="ltr"]) { text-align: left; }
:is([dir="rtl"] body, .body[dir="rtl"], .body [dir="rtl"]) { text-align: right; }
[dir="rtl"] body[lang] :is(h1, h2, h3, p, dt, dd, li, summary, caption, th, td):not([dir]) { unicode-bidi: plaintext; }
time, q, bdi { unicode-bidi: isolate; }
a, bdi, h1, h2, h3, summary { overflow-wrap: anywhere; }
/* Scripts whose letters join or fill a square are neither slanted nor drawn together. */
:is(:lang(ar), :lang(fa), :lang(he), :lang(ur), :lang(ja), :lang(ko), :lang(zh)) { letter-spacing: normal !important; font-style: normal !important; }
:lang(ja) :is(h1, h2, h3) { word-break: auto-phrase; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -6rem; padding: 0.6rem 1rem; background: var(--ground); z-index: 1; }
.skip:focus { inset-block-start: 0.5rem; }

.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  justify-content: space-between;
  gap: 0.25rem 1.5rem;
  padding-block: 1.4rem 0.7rem;
  border-block-end: 3px double var(--ink);
}
.masthead .name { font-size: 1.5rem; font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; }
.masthead h1.name { font-size: clamp(2.4rem, 7vw, 3.6rem); flex-basis: 100%; letter-spacing: -0.02em; }
.masthead .name a { color: inherit; text-decoration: none; }
.masthead .name a:hover { text-decoration: underline; }
.masthead .motto { color: var(--quiet); font-style: italic; flex-basis: 100%; text-wrap: balance; }
.masthead h1.name ~ nav { flex-basis: 100%; margin-block-start: 0.6rem; padding-block-start: 0.5rem; border-block-start: 1px solid var(--rule); }
.masthead nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; padding: 0; font: 0.9375rem/1.5 var(--sans); }
.masthead nav a { display: inline-block; padding-block: 0.25rem; text-decoration: none; }
.masthead nav a:hover { text-decoration: underline; }
.masthead nav [aria-current] { color: inherit; font-weight: 600; }
/* Where name and places have no room side by side, the places have a line of their own; on a phone, two of three. */
@media (max-width: 60rem) { .masthead nav { flex-basis: 100%; } }
@media (max-width: 34rem) { .masthead nav ul { display: grid; grid-template-columns: repeat(3, auto); justify-content: space-between; gap: 0 0.75rem; } }

.colophon { margin-block: 4rem 2.5rem; padding-block-start: 1rem; border-block-start: 1px solid var(--rule); color: var(--quiet); font: 0.875rem/1.6 var(--sans); }
.error { max-inline-size: 34rem; padding-block: 3rem; display: grid; gap: 1rem; }
.error h1 { font-size: 2rem; }
.said, .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

// Paper last: it takes back what goes before.
export const stylesheet: string = (frame + styleOfItems + styleOfBody + styleOfPaper).trimStart();
