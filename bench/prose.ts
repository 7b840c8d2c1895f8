// Paragraphs as the text of news pages has them, of our own writing; none is a date line. As on the pages that we looked at,
// a third of them has a digit and a third is longer than any date line.

const english = `
The harbor authority said the ferry would run again once divers had looked at the damaged pier and found the piles sound.
Mayor Ruth Ansel told the council that 14 families were still sleeping in the gymnasium, three weeks after the river rose. "They have been patient, and we have asked a great deal of them," she said. "The rooms over the market will be ready when the heating is, and not a day later than I have promised."
"We heard the water before we saw it," said Tom Brill, who has kept the lock house since his father retired.
On March 28, 2012, the board voted 7-2 to close the plant, a decision that its workers learned of from the evening news.
Snow fell on the upper valley for a third day, and the railway warned that trains to the coast would be late until Friday.
Investigators believe the fire began in a storeroom on the second floor, where varnish and rags had been kept. Nobody was in the building at the time, and the guard, who had left early because of the storm, is not suspected of anything, the prosecutor said at a short meeting with reporters outside the courthouse.
She had been walking her dog at about 6:30 p.m. when a white van stopped and two men asked her the way to the station.
The museum will show the letters for the first time since they were found in an attic, its director said.
Farmers in the south say the dry spring has cost them a third of their wheat; the ministry says it is too early to tell.
A spokesman for the airline said the passengers were put up in hotels and would be flown home in the morning. Those who had to wait longest were families with small children, who spent the night on camp beds between the counters while the staff handed out soup, blankets and whatever toys could be found in the shop.
The bridge, opened in 1931 and widened in 1964, carries 48,000 vehicles a day and has never been closed for so long.
He was a boy when he first sailed around the cape, and an old man when he did so for the last time, without an engine.
Doctors at the county hospital treated dozens of people for smoke; all but one of them had gone home by Sunday night.
The court is expected to rule before the end of the month, although neither side would say what it will do if it loses. Lawyers for the fishermen say the law is clear and has been so for a generation; the company answers that nobody who wrote it can have thought of ships of such a size, and asks for more time.
Prices for heating oil rose 3.5 percent in January, the largest increase in any month since the autumn of 2008.
After the whistle the players stayed on the field, arm in arm, until the last of the visitors had left the stands.
Under the agreement signed on 12 May 2010, both countries may fish within 24 miles of the islands but not north of them. The line was drawn by surveyors who never left the capital, and fishermen on either side have complained of it ever since; last summer a boat was fired on, and its crew of 6 was held for 11 days in a school.
Critics call the plan a gift to builders, and they point out that the marsh has flooded again and again.
Her second book, "The Salt Road," has been on the list since the spring and has been translated into eleven languages.
The two leaders spoke by telephone and agreed to meet again, an aide said, without giving a date or a place.
Police asked anyone who was near the corner of Mill Street and Fourth Avenue between 9 and 11 p.m. to call them. A woman of about 30 was seen there with a child and a red suitcase; she is not suspected of anything, but may have noticed the gray car that was parked without lights in front of the bakery for most of the evening.
Nobody in the village remembers a winter in which the lake did not freeze, and the old men say there has been none.
What the ministry calls a loan the opposition calls a present, and the auditors, who were asked to settle the matter, have so far only said that the papers were incomplete. A committee will hear the former treasurer next week; he has said through his lawyer that he will come, and that he will bring every letter he has kept.
The orchestra, which had not played in the city since the hall was closed, was given a long welcome before the first note.
`;

const others = `
Der Stadtrat will im Herbst entscheiden, ob die alte Brücke saniert oder durch einen Neubau ersetzt werden soll.
Nach Angaben der Polizei waren am 28. März 2012 gegen 18.40 Uhr zwei Lastwagen auf der Küstenstraße zusammengestoßen.
Les pompiers ont travaillé toute la nuit pour maîtriser le feu, qui a détruit une forêt de pins au-dessus du village. Les habitants, réveillés par les sirènes, ont été conduits dans la salle des fêtes, où des bénévoles leur ont servi du café et des couvertures ; la plupart ont pu rentrer chez eux au petit matin.
Le tribunal rendra sa décision le 12 septembre, a indiqué l'avocat des familles à la sortie de l'audience.
El alcalde aseguró que las obras terminarán antes del verano y que costarán menos de lo que se había previsto.
Los vecinos recuerdan que el 24 de julio de 2013 el agua llegó hasta la plaza y que nadie vino a ayudarlos. Desde entonces han pedido tres veces que se limpie el cauce del río, y tres veces se les ha contestado que no hay dinero; ahora amenazan con cortar la carretera si antes del invierno no empiezan los trabajos.
O governador disse que as aulas voltam na segunda-feira nas escolas que não foram atingidas pela enchente.
La sindaca ha spiegato che il ponte resterà chiuso fino alla fine dei lavori, in attesa delle verifiche dei tecnici.
Volgens de gemeente is de dijk op drie plaatsen beschadigd en duurt het herstel zeker tot het voorjaar van 2014.
Ifølge politiet blev flere mennesker kørt på hospitalet, men ingen af dem er i livsfare, siger vagtchefen.
Rzecznik straży pożarnej powiedział, że ogień pojawił się na poddaszu starego młyna, gdzie od dawna nikt nie mieszkał. Dym było widać z drugiego brzegu rzeki, a strażacy z trzech gmin przez całą noc pilnowali, żeby iskry nie przeniosły się na sąsiednie domy; rano został tylko komin i kawałek muru od strony drogi.
По словам главы района, дорогу расчистят к утру, а школы откроются не раньше 15 января, когда спадут морозы.
Valinin açıklamasına göre gece kıyıya vuran teknedekilerin hepsi sağ olarak kurtarıldı ve yakındaki bir okula götürüldü.
当地政府表示，洪水已造成三座桥梁中断，约1200名居民被转移到附近的学校，目前没有人员伤亡的报告。
港の工事は来年の春に終わる予定だが、市は費用が当初の見込みより増えるとして、計画の見直しを検討している。
وقال المتحدث باسم البلدية إن الجسر سيبقى مغلقا حتى نهاية الشهر، وإن العائلات نقلت إلى مدرسة مجاورة.
`;

export const englishProse: readonly string[] = english.trim().split("\n");
export const everyProse: readonly string[] = [...englishProse.slice(0, 12), ...others.trim().split("\n")];
