// Saved web pages of invented words in the shape and size of newspapers' pages: menus, scripts, related stories, comments.
// The same number gives the same page on every machine.

const WORDS =
  "harbour ferry bridge council school orchard library market lantern railway glacier festival museum island weather crossing of the and with without before under near slow early northern quiet narrow opens closes returns waits".split(
    " ",
  );

const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join("\n");

function words(seed: number, count: number): string {
  const all = Array.from({ length: count }, (_, at) => WORDS[(seed * 7 + at * at + at * 3) % WORDS.length] ?? "");
  const text = all.join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

const day = (seed: number): string => String(1 + (seed % 28)).padStart(2, "0");

const menu = (seed: number): string =>
  `<nav class="main-nav"><ul>${times(60, (at) => `<li class="item item-${at}"><a href="/section/${at}" data-track="nav-${at}">${words(seed + at, 2)}</a></li>`)}</ul></nav>`;

const teaser = (seed: number): string =>
  `<li class="teaser"><a href="/news/2015/story-${seed}"><img src="/img/${seed}.jpg" alt="" width="90" height="60"><span>${words(seed, 7)}</span></a> <span class="date">${day(seed)} March 2015</span></li>`;

const comment = (seed: number): string =>
  `<div class="comment" id="c${seed}"><b>reader${seed}</b> <time datetime="2015-04-${day(seed)}T10:00:00Z">${day(seed)} April 2015</time><p>${words(seed, 40)}.</p></div>`;

const script = (seed: number): string =>
  `<script>var config${seed} = {${times(40, (at) => `"key${at}":{"id":${seed * 1000 + at},"url":"/api/${at}","on":${at % 2 === 0}}`).replaceAll("\n", ",")}};function start${seed}(a,b){for(var i=0;i<a.length;i++){b.push(a[i]);}return b;}</script>`;

/** `size` is 1 for a page of some 60 KB, 4 for one of 250 KB. */
export function savedPage(number: number, size: number): string {
  const headline = words(number, 8);
  const linked = { "@type": "NewsArticle", headline, datePublished: `2015-04-${day(number)}T08:15:00Z` };
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${headline} - The Long Quay</title>
<link rel="canonical" href="https://quay.example/news/2015/story-${number}">
<meta property="og:title" content="${headline}"><meta property="og:site_name" content="The Long Quay">
<meta property="article:published_time" content="2015-04-${day(number)}T08:15:00Z">
<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...linked })}</script>
${times(6 * size, script)}
</head><body class="article-page"><div id="page"><header class="masthead"><div class="today">30 April 2015</div>${menu(number)}</header>
<div class="columns"><main><article class="story"><h1>${headline}</h1>
<p class="byline">By <a href="/people/ida">Ida Rowe</a></p><p class="stamp">Published ${day(number)} April 2015 at 09:15 BST</p>
${times(12 + 6 * size, (at) => `<p>${words(number + at, 60)}. ${words(number + at + 1, 20)}.</p>`)}
</article>
<section class="related"><h2>Related stories</h2><ul>${times(8, (at) => teaser(number * 10 + at))}</ul></section>
<section class="comments"><h2>Comments</h2>${times(20 * size, (at) => comment(number + at))}</section></main>
<aside class="sidebar"><h3>Most read</h3><ol>${times(20 * size, (at) => teaser(number * 100 + at))}</ol><h3>Latest</h3><ul>${times(25 * size, (at) => teaser(number * 77 + at))}</ul></aside>
</div><footer>${menu(number + 1)}<p>© 2015 The Long Quay</p></footer></div>${times(3 * size, script)}</body></html>`;
}
