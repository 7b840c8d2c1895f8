// The style of what the pages hold: items, their dates, feeds.

export const styleOfItems = `
h2 { font-size: 1.375rem; }
section > h2 { margin-block-end: 0.75rem; }
.kicker, .kind, .dates, .format, .byline, .source, .where { font-family: var(--sans); }
.kicker { color: var(--link); font-size: 0.875rem; font-weight: 600; }
.kind { color: var(--quiet); font-size: 0.8125rem; font-weight: 600; }
.article .kind { color: var(--link); }
.dates { font-size: 0.875rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
.dates dt { color: var(--quiet); }
.dates time { white-space: normal; }

.front { padding-block-start: 1.75rem; display: grid; gap: 3rem; }
.items { list-style: none; padding: 0; border-block-start: 1px solid var(--ink); }
.items > li { border-block-end: 1px solid var(--rule); padding-block: 1.1rem; }
.items h3 { font-size: 1.1875rem; line-height: 1.3; }
.items .article h3 { font-size: 1.5rem; }
.items h3 a { color: inherit; text-decoration: none; }
.items h3 a:hover { text-decoration: underline; }
.items p { margin-block-start: 0.3rem; }
.items .kind { margin-block: 0; }
.items .beside { margin-block-start: 0.6rem; }
.items .dates > div { display: flex; flex-wrap: wrap; column-gap: 0.5rem; }
@media (min-width: 44rem) {
  .items article { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 1.75rem; }
  .items .beside { order: -1; margin-block-start: 0.2rem; }
  .items .dates > div { display: block; }
  .items .dates > div + div { margin-block-start: 0.3rem; }
}

.item { padding-block-start: 2.25rem; }
.item header { display: grid; gap: 0.7rem; max-inline-size: 46rem; margin-block-end: 1.75rem; }
.item h1 { font-size: clamp(1.75rem, 5vw, 2.6rem); letter-spacing: -0.01em; line-height: 1.12; }
.byline { font-size: 0.9375rem; }
.item .dates { display: flex; flex-wrap: wrap; gap: 0.4rem 2.25rem; padding-block: 0.6rem; border-block: 1px solid var(--rule); }
.body { max-inline-size: 38rem; font-size: 1.125rem; line-height: 1.65; }
.body > * + * { margin-block-start: 1em; }
.body h2, .body h3 { margin-block-start: 1.6em; }
.body ul, .body ol { padding-inline-start: 1.3em; }
.body > ul:first-child { border-inline-start: 3px solid var(--link); padding-inline: 2rem 0; }
.body li + li { margin-block-start: 0.35em; }
.body li::marker { color: var(--link); }
.body blockquote { margin-inline: 1.5rem; }
.body img { max-inline-size: 100%; block-size: auto; }
.body pre, .body table { display: block; overflow-x: auto; }
.source { margin-block-start: 1.5rem; color: var(--quiet); font-size: 0.875rem; }

.known, .coverage, .item ~ .subscribe { margin-block-start: 3rem; }
.known { max-inline-size: 46rem; padding: 1.25rem clamp(1rem, 3vw, 1.75rem) 1.4rem; background: var(--raised); border-block-start: 3px solid var(--link); }
.known dt { font-weight: 600; margin-block-start: 0.9rem; }
.known dd { max-inline-size: 38rem; }
.known h3 { font-size: 1.0625rem; margin-block-start: 1.2rem; }
.known ul { padding-inline-start: 1.2rem; }
.known li { margin-block-start: 0.3rem; }
.known q { font-style: italic; }
.where { color: var(--quiet); font-size: 0.875rem; }
.doubt { margin-block-start: 0.35rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--edge); }
code { font: 0.875em/1.4 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }

.subscribe > p { max-inline-size: 38rem; }
.subscribe h3 { font-size: 1.0625rem; margin-block: 1.4rem 0.25rem; }
.feeds { list-style: none; padding: 0; margin-block-start: 0.6rem; font: 0.9375rem/1.5 var(--sans); }
.feeds li { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr) 5.5rem; align-items: center; gap: 0.15rem 1rem; padding-block: 0.45rem; min-block-size: 3.1rem; border-block-end: 1px solid var(--rule); }
.feeds li:first-child { border-block-start: 1px solid var(--rule); }
.format { font-weight: 600; }
.feeds a { padding-block: 0.2rem; }
button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: 4px; padding: 0.2rem 0.7rem; min-block-size: 2rem; cursor: pointer; }
button:hover { border-color: currentColor; }
details { margin-block-start: 0.25rem; }
summary { padding-block: 0.5rem; cursor: pointer; }
summary::marker { color: var(--link); }
@media (max-width: 36rem) {
  .feeds li { grid-template-columns: minmax(0, 1fr) auto; padding-block: 0.7rem; }
  .feeds a { grid-row: 2; grid-column: 1 / -1; }
  .item .dates { display: grid; }
}
`;
