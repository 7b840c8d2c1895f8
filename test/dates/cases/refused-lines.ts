// Lines that mention days, times and numbers and are no date lines, in the languages of the reader. Read on a page of
// known capture, where even `yesterday` would say something.

const english = `
The fire broke out on March 28, 2012 at about 6:39 p.m., officials said.
On September 11, 2001, everything changed.
He was born on July 4, 1976, in Port Amber.
The deadline is April 15, 2013.
Trading ended at 4 p.m. ET on Friday.
The match kicks off at 8:45 p.m. on Saturday, May 19, 2012.
She turned 40 on March 3.
Prices rose 3.5 percent between 2010 and 2012.
Call 1-800-555-0199 between 9 a.m. and 5 p.m.
Final score: 3-2
Score 12-10-2
Open Monday to Friday, 9:00-17:30
The store opens 10/12/2012 with free coffee for all.
Chapter 12, verse 3
Highway 101 was closed from 7:30 a.m. until noon.
In 1999, 2001 and 2005 the river froze.
Born 1 May 1950, died 12 June 2011
Updated as events unfold
Updated every hour
Posted in Politics
Published in the United States
Modified food was first sold in 1994.
The law of March 28, 2012 is repealed.
Photo taken on March 28, 2012 by a passer-by.
Watch: a video from August 2011 shows the pier.
See also: The storm of November 1988
Flight 447 left at 19:29 on May 31, 2009.
Lot 28/3, 2012 Harbor Road
Suite 1200, 28 March Street
Version 3.28.2012 fixes the clock
Read more in the issue of March 28, 2012
From the archive: April 1912
This article was first read by 2012 people.
Copyright 2012 Harbor News
(c) 2010-2012 Harbor News
All times are GMT -5.
The time now is 06:39 PM.
It is now 18:39 in London.
Page 3 of 12
12 comments
1,234 views
$12.50
99.9%
10:1
3/4
24/7
911
1-2-3
12.5.2
192.168.1.10
ISBN 0-306-40615-2
Order no. 2012-03-281
2012
March
Wednesday
May
Sun
Mon
18:39
6:39 PM
1815 GMT
EDT
Last
Today's news
Yesterday's papers
Tomorrow is another day
Three days ago it rained on the islands.
He had left two hours ago, she said.
Just now the boat came in.
May said on Tuesday that the 2012 budget would stand.
March on Washington, August 28, 1963: a photographer remembers
June Ansel, 34, and April Brill, 31, were married on 12 May 2012.
The bill was signed on 6/12/2012 and took effect 30 days later.
By 6 p.m. on March 28, 2012 the water had reached the second step.
Between March 3 and April 9, 2012, 41 ships were turned away.
© 2004-2012 Harbor News, all rights reserved, posted from Port Amber
Copyright (c) March 2012 by the Harbor News Company
Phone: 555-0199, 9 a.m. to 5 p.m. Eastern
Fax 03/28 2012 7777
+1 (555) 012-2012
Port Amber 3, Millhaven 2 (after 12 innings)
Millhaven 21-14-7
Set scores: 6-4, 3-6, 7-5
3.28, 4.02, 20.12 a share
$20.12 - $28.03
Was 28.03, now 20.12
From $3.28 on March 28, 2012
24/7 help line
Open 24/7, 365 days
Open Mon-Fri 9 a.m.-5 p.m., Sat 10-2
8:30 - 9 p.m.
Saturday, 8:30 - 9 p.m.
March 28, 2012, 8:30 - 9 p.m.
8:30-9 p.m. March 28, 2012, Town Hall, free
Jazz on the pier, March 28, 2012, 8 p.m., $12
Concert March 28, 2012 8 p.m.
Tickets on sale March 28, 2012 9 a.m.
Doors 7 p.m., show 8 p.m., March 28, 2012
Deadline: March 28, 2012 5 p.m. EDT
Expires March 28, 2012
Valid until 28 March 2012
Since March 28, 2012
Ida Rowe, 41, of Port Amber
Boy, 12, finds ring of 1912
Aged 3 to 12
Ages 8-12, 3/28, 2012 Mill Street
Today is Wednesday, and the time is 6:39 PM.
Local time 18:39
It is 6:39 p.m. in Port Amber
The date here is March 28, 2012 and nobody knows the hour.
Room 12, March 28, 2012
Page updated 12 times since March 28, 2012
Route 28, exit 3, 12 miles
3 of 28 (2012)
Mile 3.28
Chapter 3:28
1 Kings 3:28, 20:12
Model 2012-03, part 28
48 hours, 12 minutes
12 min read
7 replies, 12 votes
setInterval(tick, 1332974340)
id=1332974340000
`;

const others = `
Die Wahl findet am 22. September 2013 statt.
Am 28. März 2012 um 18:39 Uhr brannte es am Hafen.
Die Sendung läuft am Freitag, 28.03.2012, um 20.15 Uhr.
Er wurde am 3. Mai 1950 geboren.
Geöffnet Montag bis Freitag von 9 bis 17 Uhr
Seit 1999 ist der Hafen geschlossen.
Seite 3 von 12
L'incendie s'est déclaré le 28 mars 2012 vers 18h39.
Il est né le 3 mai 1950 à Brest.
Ouvert du lundi au vendredi de 9h à 17h
La loi du 28 mars 2012 est abrogée.
Depuis 1999, le port est fermé.
El accidente ocurrió el 24 de julio de 2013 cerca de Santiago.
Nació el 3 de mayo de 1950 en Vigo.
Abierto de lunes a viernes de 9:00 a 17:00
O incêndio começou no dia 28 de março de 2012.
Nasceu em 3 de maio de 1950 no Porto.
L'incendio è scoppiato il 28 marzo 2012 alle 18:39 nel porto.
Nato il 3 maggio 1950 a Genova, vive a Roma.
De brand brak uit op 28 maart 2012 om 18:39 uur in de haven.
Hij werd geboren op 3 mei 1950.
Branden brød ud den 28. marts 2012 kl. 18.39 i havnen.
Branden bröt ut den 28 mars 2012 klockan 18.39 i hamnen.
Brannen startet 28. mars 2012 klokken 18.39 i havna.
Palo syttyi 28. maaliskuuta 2012 kello 18.39 satamassa.
Pożar wybuchł 28 marca 2012 o godz. 18:39 w porcie.
Požár vypukl 28. března 2012 v 18:39 v přístavu.
A tűz 2012. március 28-án 18:39-kor ütött ki.
Incendiul a izbucnit pe 28 martie 2012 la ora 18:39 în port.
Пожар начался 28 марта 2012 года в 18:39 в порту.
Он родился 3 мая 1950 года.
Пожежа почалася 28 березня 2012 року в порту.
Yangın 28 Mart 2012 günü saat 18:39'da limanda başladı.
Ugunsgrēks izcēlās 2012. gada 28. martā ostā.
Das Konzert beginnt am 28. März 2012 um 20 Uhr im Hafen.
Konzert im Hafen, 20.30 - 22 Uhr, Eintritt 12 Euro
Tel. 03 12 20 12
Mai sagte am Dienstag, sie werde 2012 nicht antreten.
Anna Mai (41) und Jan März (39)
Le concert aura lieu le 28 mars 2012 de 20h30 à 22h au port.
Ouvert 24h/24, 7j/7
Mars et Avril, 12 et 14 ans
Marie Mars, 41 ans, vit à Brest depuis 2012.
El concierto será el 28 de marzo de 2012 a las 20:30 en el puerto.
Abierto las 24 horas, 365 días al año
Abril, de 12 años, ganó 3 a 2 el 28 de marzo.
A feira abre no dia 28 de março de 2012, das 9h às 17h.
Preço: R$ 28,03 até março de 2012
Il concerto inizia il 28 marzo 2012 alle 20.30 nel porto.
Aperto dal lunedì al venerdì, 9-17, dal 2012
Het concert begint op 28 maart 2012 om 20.30 uur in de haven.
Butikken har åpent 28. mars 2012 fra 9 til 17 i havna.
Butiken har öppet den 28 mars 2012 från 9 till 17 i hamnen.
Konsertti alkaa 28. maaliskuuta 2012 kello 20.30 satamassa.
Koncert rozpocznie się 28 marca 2012 o godz. 20:30 w porcie.
Концерт начнётся 28 марта 2012 года в 20:30 в порту.
Магазин открыт с 9 до 17, без выходных, с 2012 года
Konser 28 Mart 2012 günü saat 20:30'da limanda olacak.
Konser dimulai pada 28 Maret 2012 pukul 20.30 di pelabuhan.
Η συναυλία αρχίζει στις 28 Μαρτίου 2012 στο λιμάνι.
音乐会将于2012年3月28日晚上8点30分在港口举行。
コンサートは2012年3月28日20時30分に港で始まる。
콘서트는 2012년 3월 28일 20시 30분에 항구에서 시작한다.
يبدأ الحفل في 28 مارس 2012 في الميناء القديم.
`;

export const refusedLines: readonly string[] = [...english.trim().split("\n"), ...others.trim().split("\n")];
