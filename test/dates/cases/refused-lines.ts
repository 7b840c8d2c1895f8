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
`;

export const refusedLines: readonly string[] = [...english.trim().split("\n"), ...others.trim().split("\n")];
