// What pages set beside a date and that says nothing of it: counts of comments and readers, the time that reading takes,
// buttons. `#` is a number and `*` any word; phrases of all languages in one list, for a page mixes them.
import { cutKeys, NUMBER } from "../languages/cut-keys.ts";

const PHRASES = `
  # comments|# comment|no comments|no comment|comments #|comments|leave a comment|add a comment|comment|comments off
  # replies|# reply|reply|# responses|# response|# views|# view|views #|# reads|# shares|# share|# likes|# like|# retweets|# votes
  # min read|# mins read|# minute read|# minutes read|# min|# mins|# minutes|# minute|read # min|reading time # min
  reading time # mins|reading time # minutes|reading time # minute|read time # min|read time # mins|read time # minutes
  estimated reading time # minutes|estimated read time # min|time to read # min|time to read # minutes|# min listen|listen # min
  report as abuse|report abuse|permalink|share|share this|print|print this|email|e-mail|e-mail this|save|listen|bookmark|follow|follow *|edit
  this article is more than # years old|this article is more than # year old|this article is more than # months old
  continue reading the main story|continue reading|read more|read full story|next article in *|next article|see more|show more
  view comments|in this story|timer # min read|schedule # min read|this version|press release no # / #|press release
  # minutes to read|# mins to read|# min to read|see all my reviews|and is filed under|and tagged|bookmark the permalink
  share on facebook|tweet|viewed # k times|viewed # times|to r / *|r / *|u / *|by u / *|sdílet na facebooku|sdílet|yorum yap|yorum yaz|yazdır
  compartir en facebook|partager sur facebook|auf facebook teilen|condividi su facebook
  text size t t|text size|# photos|# pictures|gallery|paid|tags|ago|video|mit audio|mit video|subscriber only|subscribers only|premium|retweet|favorite
  lesezeit # min|lesezeit # minuten|lesezeit # minute|lesedauer # min|lesedauer # minuten|# min lesezeit|# minuten lesezeit
  # min lesedauer|# minuten lesedauer|# minuten|# kommentare|# kommentar|kommentare #|kommentare|kommentieren|teilen|drucken
  merken|vorlesen|anhören|artikel anhören|artikel vorlesen|# bilder|# bild|# leser|geteilt #|# stimmen|# reaktionen
  temps de lecture # min|temps de lecture # minutes|temps de lecture # mn|lecture # min|lecture # minutes|# min de lecture|# mn
  # minutes de lecture|# commentaires|# commentaire|commentaires #|commentaires|partager|imprimer|réagir|écouter
  réservé aux abonnés|article réservé aux abonnés|abonnés|# réactions|# réaction|# vues|# partages
  # minuti di lettura|# minuto di lettura|tempo di lettura # minuti|tempo di lettura # min|lettura # minuti|lettura # min
  # commenti|# commento|condividi|stampa|# min di lettura|# letture
  # comentarios|# comentario|comentarios|tiempo de lectura # min|tiempo de lectura # minutos|# min de lectura
  # minutos de lectura|lectura # min|compartir|imprimir|# lecturas|# visitas
  # comentários|# comentário|comentários|tempo de leitura # min|tempo de leitura # minutos|# min de leitura
  # minutos de leitura|leitura # min|compartilhar|# visualizações
  leestijd # min|leestijd # minuten|# min leestijd|# minuten leestijd|# reacties|# reactie|reageer|delen|# min lezen
  lästid # min|lästid # minuter|# min läsning|# kommentarer|dela|læsetid # min|lesetid # min|# min lesetid|del
  # komentarzy|# komentarze|czas czytania # min|czyta się # min|# min czytania|udostępnij|# komentářů|čas čtení # min|diskuse #|diskuse
  просмотров #|просмотры #|# просмотров|# просмотра|# комментариев|комментарии #|комментариев #|время чтения # мин
  время на чтение # мин|поделиться|переглядів #|# переглядів|коментарі #|# коментарів
  読了時間 # 分|読了時間|# 文字|閲覧数 #|コメント #|コメント|シェア|印刷
  电|電|讯|訊|
  阅读 #|阅读量 #|浏览 #|浏览量 #|评论 #|# 次阅读|字数 #|點閱 #|瀏覽 #|瀏覽數 #|人氣 #|分享|打印|收藏
  کد خبر #|
  dilihat # kali|visto # veces|letto # volte|gelezen # x|gelezen #|lượt xem #|прочитали #|просмотрели #
  조회수 #|조회 #|댓글 #|댓글|공유|인쇄
  okuma süresi # dk|okuma süresi # dakika|# dk okuma|# yorum|# okunma|okunma #|yorum #|paylaş
  # تعليق|# تعليقات|# مشاهدة|مشاهدات #|# bình luận|# phút đọc|# komentar|waktu baca # menit|dibaca # kali|# σχόλια
  video # : #|video # : # min|audio # : #|dauer # : #|durée # : #|duration # : #
`;

const ALL = PHRASES.split(/[|\n]/)
  .map(cutKeys)
  .filter((keys) => keys.length > 0)
  .toSorted((a, b) => b.length - a.length);

/** Phrases by their first word, and those that begin with a number by the key behind it. */
export const FURNITURE = Map.groupBy(
  ALL.filter(([first]) => first !== NUMBER),
  ([first = ""]) => first,
);
export const COUNTED_FURNITURE = Map.groupBy(
  ALL.filter(([first]) => first === NUMBER),
  ([, second = ""]) => second,
);
