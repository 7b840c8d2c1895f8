// The words over related coverage, in the languages of the dates, and over the lists that only look like it. What is matched
// is a whole short line: a sentence that holds these words is none.

const RELATED = [
  // English
  "(?:more )?related(?: (?:stor(?:y|ies)|articles?|news|links?|contents?|coverage|items?|posts?|reading|to this story|stories and videos))?",
  "see also|also see|read more|read also|also read|read next|further reading|more on this(?: story| topic| subject)?|more on the story|more about this story",
  "more by this source|more from this (?:story|series)|background|previous(?:ly)? (?:stories|coverage)|from the archives?",
  // German
  String.raw`(?:mehr )?zum thema|mehr (?:dazu|zum artikel)|verwandte (?:artikel|themen|beiträge|inhalte)|lesen sie auch|(?:auch|mehr) (?:auf|bei) [\p{L}. ]{3,20}|weitere(?: artikel)? zum thema|ähnliche artikel`,
  // French
  "(?:à )?lire aussi|à lire(?: également)?|articles? (?:sur le même sujet|à lire aussi)|sur le m[êe]me (?:sujet|thème)|voir aussi|articles? (?:liés?|connexes?|associés?)|pour aller plus loin|lire également",
  // Spanish, Portuguese, Italian, Romanian
  "(?:noticias |artículos |contenidos? |enlaces |información )?relacionad[oa]s?|lea? también|ver también|te puede interesar|más (?:información|sobre este tema)|sobre este tema",
  "(?:notícias |conteúdos? |artigos |matérias )?relacionad[oa]s|leia (?:também|mais)|veja também|saiba mais|sobre o mesmo tema",
  "leggi anche|vedi anche|articoli correlati|correlati|notizie correlate|sullo stesso (?:argomento|tema)|approfondimenti",
  "citește și|citeşte şi|citiți și|pe aceeași temă|articole (?:similare|asemănătoare)|vezi și",
  // Dutch, Danish, Swedish, Norwegian, Finnish
  "lees ook|lees (?:meer|verder)|gerelateerd(?:e artikelen)?|meer over dit onderwerp|zie ook",
  "læs også|relaterede(?: artikler)?|læs mere|se også",
  "läs (?:också|även|mer)|relaterat|relaterade artiklar|mer om ämnet|les også|les mer|relaterte (?:artikler|saker)|lue myös|lue lisää|lue seuraavaksi|aiheesta lisää|aiheeseen liittyvää",
  // Polish, Czech, Hungarian, Latvian
  "(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)|powiązane(?: (?:tematy|artykuły))?|podobne artykuły",
  "čtěte (?:také|též|i)|související(?: články)?|k tématu|přečtěte si(?: také)?|kapcsolódó (?:cikkek|tartalom|hírek)|kapcsolódó|olvass(?:a|ák)? el(?: ezt)? is|saistītie raksti|lasi arī|lasiet arī",
  // Greek, Russian, Ukrainian, Turkish
  "διαβ[άα]στε (?:επ[ίι]σης|ακ[όο]μα|ακ[όο]μη|και)|σχετικ[άα](?: (?:άρθρα|νέα|θέματα))?",
  "читайте также|читать также|по теме|материалы по теме|ещ[её] по теме|смотрите также|связанные (?:новости|материалы)|сюжеты|читайте також|читати також|до теми|за темою|на тему|матеріали за темою|дивіться також",
  "ilgili (?:haberler|haber|konular)|ayrıca (?:okuyun|bakınız)|bunlar(?:ı)? da okuyun",
  // Arabic, Hebrew, Persian, Hindi
  "(?:مواضيع|مقالات|أخبار|موضوعات) (?:ذات صلة|متعلقة|مرتبطة)|ذات صلة|[إا]?قرأ أيض[اً]*|انظر أيض[اً]*|الموضوعات المتعلقة|اقرأ المزيد",
  "קראו (?:גם|עוד)|כתבות (?:נוספות בנושא|קשורות)|עוד בנושא|(?:مطالب|اخبار|خبرهای|مقالات) مرتبط|بیشتر بخوانید|همچنین بخوانید|यह भी पढ़ें|ये भी पढ़ें|संबंधित (?:खबरें|ख़बरें|समाचार)",
  // Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian
  String.raw`相[关關](?:新[闻聞]|[报報]道|[报報]導|[阅閱][读讀]|内容|內容|文章|[链鏈連]接)?|延伸[阅閱][读讀]|関連(?:記事|リンク|ニュース|情報|トピックス)|あわせて読みたい|관련\s?(?:기사|뉴스|글)`,
  "(?:tin|bài(?: viết)?) liên quan|xem thêm|đọc thêm|(?:ข่าว|เรื่อง|บทความ)ที่เกี่ยวข้อง|อ่าน(?:เพิ่มเติม|ต่อ)|baca juga|berita terkait|artikel terkait|simak juga",
];

const WORDS = RELATED.join("|");
const HEADING = new RegExp(
  `^[\\s+»›>·•*\\[(【「]*(?:top |our |nos |nuestr[oa]s )?(?:${WORDS})(?:\\s*[(（][^()（）]{1,30}[)）])?[\\s:：…»›>\\])】」.]*$`,
  "iu",
);
const LABEL = new RegExp(`^[\\s+»›>·•*\\[(【「]*(?:${WORDS})\\s*[\\])】」]?\\s*[:：|]\\s*(?=\\S)`, "iu");

/** `Related content from our research desk:`, whatever stands around the words. */
const WORDY = /\brelated (?:stor(?:y|ies)|articles?|news|content|coverage|posts?|items?|reading)\b/i;

/** `Part of complete coverage on X`: the topic stands behind it, or on the next line. */
const TOPICAL =
  /^(?:(?:part of )?complete coverage(?: on| of)?|related coverage|more on|mehr über|mehr zu)\b\s*:?\s*(.*)$/i;

const LONGEST = 60;

/** Over a list of stories that readers chose, that a desk published last, or that somebody paid for. */
const OTHER =
  /(?:most|top|trending|popular|latest|recent|breaking|recommended|sponsored|promoted|editor'?s'? (?:picks?|choice)|don't miss|what's hot|hot topics|around the web|from the web|you (?:may|might)(?: also)? like|newsletter|follow|see more|view (?:all|more)|comments?|meistgelesen|beliebt|neueste|aktuell|top-?news|les plus|derni[eè]res|más (?:le[ií]d|vist|popular)|lo más|últim|mais lid|più (?:letti|visti)|ultim[ei]|meest gelezen|mest läst|mest lest|luetuimmat|najcz[eę][sś]ciej|najnowsze|nejčtenější|самое|популярн|последние|новости|найпопулярн|останні|en çok|son dakika|الأكثر|آخر|最新|ランキング|人気|热门|熱門|排行|많이 본|인기|xem nhiều|tin mới|terpopuler|terkini|ข่าวล่าสุด|ยอดนิยม)/iu;

export const isRelatedHeading = (text: string): boolean =>
  text.length <= LONGEST && (HEADING.test(text) || WORDY.test(text)) && !/^[^a-z]*(?:topics|tags)/i.test(text);

/** `Related: Rich are paying more`: what follows a label in the same line. Undefined for a line without one. */
export function behindLabel(text: string): string | undefined {
  const label = LABEL.exec(text)?.[0];
  return label === undefined || text.length > LONGEST_ENTRY ? undefined : text.slice(label.length);
}

const LONGEST_ENTRY = 240;

export const isOtherHeading = (text: string): boolean => text.length <= LONGEST && OTHER.test(text);

/** The topic that the heading itself names; an empty string when it names none. Undefined when it is no such heading. */
export const topicOfHeading = (text: string): string | undefined =>
  text.length <= 2 * LONGEST ? TOPICAL.exec(text)?.[1]?.trim() : undefined;
