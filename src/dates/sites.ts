// Newspapers whose pages are at home in one place: their zone and the way they write numbers settle what a line leaves
// open. A site that is not here does no harm; one that is here only helps where the words do not say.
import type { Home } from "./home.ts";

// Domain → zone and language. Zones are those of the newsroom whose clock the pages print.
const SITES: Readonly<Record<string, readonly [zone: string, language: string]>> = {
  "cnn.com": ["America/New_York", "en-US"],
  "nytimes.com": ["America/New_York", "en-US"],
  "washingtonpost.com": ["America/New_York", "en-US"],
  "usatoday.com": ["America/New_York", "en-US"],
  "nypost.com": ["America/New_York", "en-US"],
  "nydailynews.com": ["America/New_York", "en-US"],
  "foxnews.com": ["America/New_York", "en-US"],
  "abcnews.go.com": ["America/New_York", "en-US"],
  "cbsnews.com": ["America/New_York", "en-US"],
  "nbcnews.com": ["America/New_York", "en-US"],
  "huffingtonpost.com": ["America/New_York", "en-US"],
  "latimes.com": ["America/Los_Angeles", "en-US"],
  "sfgate.com": ["America/Los_Angeles", "en-US"],
  "chicagotribune.com": ["America/Chicago", "en-US"],
  "theglobeandmail.com": ["America/Toronto", "en-CA"],
  "cbc.ca": ["America/Toronto", "en-CA"],
  "bbc.com": ["Europe/London", "en-GB"],
  "bbc.co.uk": ["Europe/London", "en-GB"],
  "theguardian.com": ["Europe/London", "en-GB"],
  "guardian.co.uk": ["Europe/London", "en-GB"],
  "telegraph.co.uk": ["Europe/London", "en-GB"],
  "independent.co.uk": ["Europe/London", "en-GB"],
  "dailymail.co.uk": ["Europe/London", "en-GB"],
  "uk.reuters.com": ["Europe/London", "en-GB"],
  "irishtimes.com": ["Europe/Dublin", "en-IE"],
  "spiegel.de": ["Europe/Berlin", "de-DE"],
  "zeit.de": ["Europe/Berlin", "de-DE"],
  "faz.net": ["Europe/Berlin", "de-DE"],
  "sueddeutsche.de": ["Europe/Berlin", "de-DE"],
  "tagesschau.de": ["Europe/Berlin", "de-DE"],
  "nzz.ch": ["Europe/Zurich", "de-CH"],
  "derstandard.at": ["Europe/Vienna", "de-AT"],
  "lemonde.fr": ["Europe/Paris", "fr-FR"],
  "lefigaro.fr": ["Europe/Paris", "fr-FR"],
  "liberation.fr": ["Europe/Paris", "fr-FR"],
  "elpais.com": ["Europe/Madrid", "es-ES"],
  "elmundo.es": ["Europe/Madrid", "es-ES"],
  "repubblica.it": ["Europe/Rome", "it-IT"],
  "corriere.it": ["Europe/Rome", "it-IT"],
  "folha.uol.com.br": ["America/Sao_Paulo", "pt-BR"],
  "globo.com": ["America/Sao_Paulo", "pt-BR"],
  "nikkei.com": ["Asia/Tokyo", "ja-JP"],
  "asahi.com": ["Asia/Tokyo", "ja-JP"],
  "mainichi.jp": ["Asia/Tokyo", "ja-JP"],
  "chosun.com": ["Asia/Seoul", "ko-KR"],
  "timesofindia.indiatimes.com": ["Asia/Kolkata", "en-IN"],
  "thehindu.com": ["Asia/Kolkata", "en-IN"],
  "smh.com.au": ["Australia/Sydney", "en-AU"],
  "abc.net.au": ["Australia/Sydney", "en-AU"],
  "nzherald.co.nz": ["Pacific/Auckland", "en-NZ"],
  "stuff.co.nz": ["Pacific/Auckland", "en-NZ"],
};

/** By the domain or one above it: `politicalticker.blogs.cnn.com` is at home where `cnn.com` is. Undefined when unknown. */
export function findSite(domain: string): Required<Pick<Home, "zone" | "language">> | undefined {
  const labels = domain
    .toLowerCase()
    .replace(/^www\./, "")
    .split(/[./]/);
  for (let from = 0; from < labels.length - 1; from += 1) {
    const found = SITES[labels.slice(from).join(".")];
    if (found !== undefined) return { zone: found[0], language: found[1] };
  }
  return undefined;
}
