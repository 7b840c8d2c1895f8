// The style of what the pages hold: items, their dates, feeds.

export const styleOfItems = `
.columns { display: grid; gap: 2.75rem; padding-block-start: 2.25rem; }
.columns > *, .margin > * { min-inline-size: 0; }
.margin { display: grid; gap: 2.5rem; align-content: start; }
.margin:is(.subscribe, .forms) { display: block; }
@media (min-width: 60rem) {
  /* The margin may be longer than the first of what stands beside it: the last row, which is empty, takes the rest. */
  .columns { grid-template: auto auto auto auto 1fr / minmax(0, 1fr) 20rem; gap: 0 3.5rem; }
  .columns > * { grid-column: 1; }
  .columns > * + :not(.margin) { margin-block-start: 2.75rem; }
  .columns > .margin { grid-column: 2; grid-row: 1 / -1; }
}
h2 { font-size: 1.3125rem; }
:is(section, nav) > h2 { margin-block-end: 0.75rem; }
.kicker, .kind, .dates, .format, .byline, .where { font-family: var(--sans); }
.kicker { color: var(--link); font-size: 0.875rem; font-weight: 600; }
.kind { color: var(--quiet); font-size: 0.8125rem; font-weight: 600; }
.story > .kind { color: var(--link); }
.dates { font-size: 0.875rem; line-height: 1.5; font-variant-numeric: tabular-nums; }
.dates dt, .unmoved { color: var(--quiet); }
.unmoved::before { content: "· "; }

.opening { display: grid; gap: 0.6rem; padding-block-start: 2rem; max-inline-size: 44rem; }
.opening h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); letter-spacing: -0.01em; line-height: 1.14; }
.opening > p:last-child:not(:first-child) { color: var(--quiet); }
.names { list-style: none; padding: 0; margin-block-start: 1.75rem; border-block-start: 1px solid var(--ink); max-inline-size: 44rem; }
.names li { display: grid; align-items: baseline; gap: 0.1rem 1.5rem; padding-block: 0.6rem; border-block-end: 1px solid var(--rule); }
@media (min-width: 40rem) { .names li:has(.since) { grid-template-columns: minmax(0, 1fr) auto; } }
.names a { font-size: 1.1875rem; padding-block: 0.1rem; }
.since { color: var(--quiet); font: 0.8125rem/1.5 var(--sans); }
.pages ul { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1.5rem; list-style: none; padding: 0; margin-block-start: 1.25rem; font: 0.9375rem/1.5 var(--sans); }
.pages a { display: inline-block; padding-block: 0.25rem; }
.also { margin-block-start: 0.9rem; }
.kicker a { color: inherit; }

.items { list-style: none; padding: 0; border-block-start: 1px solid var(--ink); max-inline-size: 44rem; }
.items > li { border-block-end: 1px solid var(--rule); padding-block: 1rem 1.1rem; }
.items h3 { font-size: 1.125rem; line-height: 1.35; font-weight: 500; text-wrap: pretty; }
.items h3:not(:last-child) { font-weight: 600; }
.items .story h3 { font-size: 1.625rem; font-weight: 600; line-height: 1.2; margin-block: 0.15rem; }
.items h3 a { color: inherit; text-decoration: none; display: block; }
.items h3 a:hover { text-decoration: underline; text-decoration-thickness: 1px; }
.items p + div, .items h3 + p { margin-block-start: 0.25rem; }
.items .dates { margin-block-start: 0.5rem; font-size: 0.8125rem; display: grid; grid-template-columns: minmax(4.75rem, max-content) minmax(0, 1fr); column-gap: 0.9rem; }
.items .dates > div { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; }

.item header { display: grid; gap: 0.75rem; margin-block-end: 1.75rem; }
.item header:last-child { margin-block-end: 0; }
.item h1 { font-size: clamp(1.75rem, 5vw, 2.5rem); letter-spacing: -0.01em; line-height: 1.14; }
.item.entry h1 { font-size: clamp(1.375rem, 3.5vw, 1.75rem); line-height: 1.3; letter-spacing: 0; font-weight: 500; text-wrap: pretty; }
.byline { font-size: 0.9375rem; }
.item .dates { display: flex; flex-wrap: wrap; gap: 0.4rem 2.25rem; padding-block: 0.6rem; border-block: 1px solid var(--rule); margin-block-start: 0.25rem; }

.known { padding: 1.1rem 1.25rem 1.35rem; background: var(--raised); border-block-start: 3px solid var(--link); font-size: 1rem; line-height: 1.5; }
.known > * { max-inline-size: 38rem; }
.margin .known dt time { display: block; }
.known dt { font-weight: 600; margin-block-start: 0.9rem; }
.known dd { margin-block-start: 0.15rem; }
.known q { font-style: italic; }
.where { color: var(--quiet); font-size: 0.875rem; }
.doubt { margin-block-start: 0.4rem; padding-inline-start: 0.75rem; border-inline-start: 2px solid var(--edge); }
code { font: 0.875em/1.4 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; }

.subscribe { container-type: inline-size; }
.subscribe > p { max-inline-size: 38rem; }
.subscribe > details + p { margin-block-start: 0.5rem; }
.subscribe h3 { font-size: 1rem; margin-block: 1.4rem 0.25rem; }
.callout { margin-block-start: 1.75rem; padding: 1.1rem 1.25rem 1.35rem; background: var(--raised); border-block-start: 3px solid var(--link); }
.callout > h2 { margin-block-end: 0.4rem; }
.callout .feeds { font-size: 1.0625rem; margin-block-start: 0.9rem; }
.callout .feeds li:last-child { border-block-end: 0; padding-block-end: 0; }
.forms .names { margin-block-start: 0; font: 0.9375rem/1.5 var(--sans); }
.forms .names a { font-size: inherit; }
.feeds { list-style: none; padding: 0; margin-block-start: 0.6rem; font: 0.9375rem/1.45 var(--sans); }
.feeds li { display: grid; grid-template-columns: minmax(0, 1fr) auto; align-items: center; gap: 0.1rem 1rem; padding-block: 0.55rem; min-block-size: 3rem; border-block-end: 1px solid var(--rule); }
.feeds li:first-child { border-block-start: 1px solid var(--rule); }
.format { font-weight: 600; grid-row: 1; grid-column: 1; }
.feeds a { grid-row: 2; grid-column: 1 / -1; padding-block: 0.2rem; }
.feeds button { grid-row: 1; grid-column: 2; min-inline-size: 5rem; }
button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: 4px; padding: 0.15rem 0.7rem; min-block-size: 1.9rem; cursor: pointer; }
button:hover { border-color: currentColor; }
details { margin-block-start: 0.15rem; }
summary { padding-block: 0.45rem; padding-inline-start: 1.1rem; text-indent: -1.1rem; cursor: pointer; line-height: 1.35; }
summary::marker { color: var(--link); }
@container (min-width: 36rem) {
  .feeds li { grid-template-columns: 7.5rem minmax(0, 1fr) auto; }
  .feeds a { grid-row: 1; grid-column: 2; }
  .feeds button { grid-column: 3; }
}
`;
