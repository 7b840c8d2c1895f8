// The style of an item's own content: text, pictures, tables; and of the table that shows where its dates stood.

export const styleOfBody = `
.body { max-inline-size: 38rem; font-size: 1.125rem; line-height: 1.65; }
.body > * + * { margin-block-start: 1em; }
.body h2, .body h3 { margin-block-start: 1.6em; }
.body ul, .body ol { padding-inline-start: 1.3em; }
.body > ul:first-child { border-inline-start: 3px solid var(--link); padding-inline: 2rem 0; }
.body li + li { margin-block-start: 0.35em; }
.body li::marker { color: var(--link); }
.body blockquote { margin-inline: 1.5rem; }
figure { margin: 0; }
img { max-inline-size: 100%; block-size: auto; vertical-align: middle; background: var(--raised); }
.lead { margin-block-end: 1.75rem; }
.lead img { display: block; }
figcaption { color: var(--quiet); font: 0.875rem/1.5 var(--sans); margin-block-start: 0.4rem; }
.scroll { overflow-x: auto; }
.body pre { margin: 0; font: 0.875em/1.5 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }
.body table { border-collapse: collapse; font-size: 0.9375em; line-height: 1.45; }
.body caption { text-align: start; color: var(--quiet); padding-block-end: 0.4rem; }
.body th, .body td { text-align: start; vertical-align: top; padding-block: 0.4rem; padding-inline: 0 1rem; border-block-end: 1px solid var(--rule); min-inline-size: 5rem; overflow-wrap: normal; }

.readings { container-type: inline-size; }
.readings > p { max-inline-size: 38rem; }
.readings table { inline-size: 100%; border-collapse: collapse; margin-block-start: 0.9rem; font-size: 0.9375rem; line-height: 1.45; }
.readings caption { text-align: start; font-weight: 600; padding-block-end: 0.4rem; }
.readings :is(th, td) { text-align: start; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
.readings thead th { font: 600 0.8125rem/1.5 var(--sans); color: var(--quiet); }
.readings tbody tr { border-block-end: 1px solid var(--rule); }
.readings thead tr { border-block-end: 1px solid var(--ink); }
.readings .counts { font-weight: 600; color: var(--link); }
.readings summary { font: 0.9375rem/1.5 var(--sans); margin-block-start: 0.6rem; }
.readings code > span { white-space: nowrap; }
@container (max-width: 35.99rem) {
  .readings thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .readings :is(table, caption, tbody, tr, th, td) { display: block; }
  .readings :is(th, td) { padding: 0; }
  .readings tbody tr { padding-block: 0.6rem; }
  .readings table { border-block-start: 0; }
}
@container (min-width: 36rem) {
  .readings :is(th, td) { padding-block: 0.45rem; padding-inline: 0 1.25rem; inline-size: 24%; }
  .readings :is(th, td):last-child { inline-size: 28%; padding-inline-end: 0; }
}
`;
