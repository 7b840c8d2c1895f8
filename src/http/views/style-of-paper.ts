// The style of a printed page: the text, its dates and how they are known; nothing that paper cannot do.

export const styleOfPaper = `
@media print {
  :root { --ground: #fff; --raised: #fff; --ink: #000; --quiet: #333; --rule: #999; --link: #000; }
  body { max-inline-size: none; font-size: 11pt; padding: 0; }
  .skip, nav, button, .subscribe:not(.callout), summary, .also, .opml { display: none !important; }
  .columns, .margin { display: block; }
  .columns { padding-block-start: 1.25rem; }
  .columns > * + * { margin-block-start: 1.75rem; }
  .masthead h1.name, .opening h1, .item h1 { font-size: 24pt; }
  .body, .items, .opening, .known > *, .readings > p { max-inline-size: none; }
  .colophon { margin-block: 2rem 0; }
  .known, .callout { padding-inline: 0; }
  h1, h2, h3 { break-after: avoid; }
  .items > li, .known dd, .readings tr, figure { break-inside: avoid; }
}
`;
