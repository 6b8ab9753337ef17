/** Lines in which less is meant than it seems, by language: what is left as text (see ../short.ts). */
export const TRAPS = {
  en: `
Q3 planning with the team → about Q3 planning with the team
reading 1984 → about reading 1984
version 2.1 released → about version 2.1 released
24/7 support call center → about 24/7 support call center
coffee with milk → met | about with milk
coffee with friends → met | about with friends
call me maybe → about call me maybe
email server migration with Zed → about email server migration with Zed
video games with Zed → about video games with Zed
event sourcing with Zed → about event sourcing with Zed
message queue with Zed → about message queue with Zed
coffee machine broken → about coffee machine broken
met office forecast → about met office forecast
struggling with Kubernetes → about struggling with Kubernetes
about the call with Ada → about the call with Ada
notes about the call → about notes about the call
met Ada, she leaves tomorrow → met | with Ada* | about she leaves tomorrow
coffee with Ada tomorrow → met | with Ada* | about tomorrow
coffee with Ada 12 May 1950 → met | with Ada* | about 12 May 1950
coffee with Ada 31 Feb → met | with Ada* | about 31 Feb
coffee with Ada 2026-02-31 → met | with Ada* | about 2026-02-31
coffee with Ada 3/4/2026 → met | with Ada* | about 3/4/2026
coffee with Ada 12-14 May → met | with Ada* | about 12-14 May
coffee with Ada last week → met | with Ada* | about last week
coffee with Ada at 3pm → met | with Ada* | about at 3pm
C# and F# compared → about C# and F# compared
issue #123 is fixed → about issue #123 is fixed
wow! what a day → about wow! what a day
x > 3 and latency >5ms → about x > 3 and latency >5ms
ada@example.org wrote → about ada@example.org wrote
"coffee with Ada" is a song → about "coffee with Ada" is a song
MIT Ada lecture → about MIT Ada lecture
with Ada's team → about with Ada's team
coffee with Sunday Okafor → met | with Sunday Okafor+
about plans for tomorrow → about plans for tomorrow
coffee with IBM → met | about with IBM
plug-in:foo and in: foo → about plug-in:foo and in: foo
coffee with Ada about "yesterday" → met | with Ada* | about "yesterday"
coffee with Ada about the release on 12 May → met | with Ada* | about the release on 12 May
coffee with Ada about problems with Zed → met | with Ada* | about problems with Zed
talk to Ada → about talk to Ada
10:30 standup notes → about 10:30 standup notes
may I ask → about may I ask
sun and sea → about sun and sea
coffee with Ada >31 Feb → met | with Ada* | about >31 Feb
coffee with Ada >yesterday → met | with Ada* | about >yesterday
coffee with Ada >2x → met | with Ada* | about >2x
coffee with Ada in:a in:b → met | with Ada* | about in:b | in:a
what is known of Ada → about what is known of Ada
scale 1:1 → about scale 1:1
1:1 ratio with milk → about 1:1 ratio with milk
1:15 with Ada → with Ada* | about 1:15
coffee with Ada Tue → met | with Ada Tue+
coffee with Ada, Thu and Mo → met | with Ada*, Thu+, Mo+
coffee with Sat → met | with Sat+
coffee with Ada on Sun Microsystems → met | with Ada* | about on Sun Microsystems
coffee with Ada tue tales → met | with Ada* | about tue tales
coffee with Ada, sun → met | with Ada* | about sun
notes on Sun → about notes on Sun
sat with Ada → with Ada* | about sat
Sun tea with Ada → met | with Ada* | about Sun
Wed Ada → about Wed Ada
coffee with Ada sat → met | with Ada* | about sat
coffee with Ada >Sun Microsystems → met | with Ada* | about >Sun Microsystems
coffee with Ada >the sun → met | with Ada* | about >the sun
`,
  de: `
Kaffee mit Milch und Zucker → met | about mit Milch und Zucker
Kaffee mit Kollegen → met | about mit Kollegen
Termin mit dem Team → about Termin mit dem Team
Version 2.1 ist da → about Version 2.1 ist da
Kaffee mit Ada 31. Februar → met | with Ada* | about 31. Februar
Kaffee mit Ada 31.02.2026 → met | with Ada* | about 31.02.2026
Kaffee mit Ada morgen → met | with Ada* | about morgen
Kaffee mit Ada letzte Woche → met | with Ada* | about letzte Woche
MIT Vorlesung → about MIT Vorlesung
Mail Server umgezogen → about Mail Server umgezogen
Anruf Beantworter kaputt → about Anruf Beantworter kaputt
über den Anruf mit Ada → about den Anruf mit Ada
Probleme mit Kubernetes → about Probleme mit Kubernetes
Notizen vom 12. Mai über Ada → about Notizen vom 12. Mai über Ada
am 12.5. Kaffee mit Ada → met | with Ada* | about am 12.5.
Kaffee mit Di → met | with Di+
Entscheidung getroffen → about Entscheidung getroffen
Zed getroffen → about Zed getroffen
Film gesehen mit Ada → with Ada* | about Film gesehen
Ada getroffen zu haben war schön → about Ada getroffen zu haben war schön
Ada hat Zed getroffen → about Ada hat Zed getroffen
Ada gesprochen → about Ada gesprochen
ich habe Hunger → about ich habe Hunger
mit Ada über Typen, die wir gesehen → with Ada* | about Typen, die wir gesehen
Ada morgen getroffen → met | with Ada* | about morgen
Kaffee mit Ada Di → met | with Ada Di+
So Kaffee mit Ada → met | with Ada* | about So
Kaffee mit Ada so. → met | with Ada* | about so.
Kaffee mit Ada am So Geburtstag → met | with Ada* | about am So Geburtstag
Kaffee mit Ada >Do it → met | with Ada* | about >Do it
Kaffee mit Ada >so machen wir das → met | with Ada* | about >so machen wir das
`,
  fr: `
café avec Ada demain → met | with Ada* | about demain
café avec Ada 31 février → met | with Ada* | about 31 février
café avec Ada la semaine dernière → met | with Ada* | about la semaine dernière
café avec des amis → met | about avec des amis
café avec du lait → met | about avec du lait
café avec l'équipe → met | about avec l'équipe
problèmes avec Kubernetes → about problèmes avec Kubernetes
message d'erreur → about message d'erreur
appel à projets → about appel à projets
sur la réunion avec Ada → about la réunion avec Ada
mon mari → about mon mari
C'est l'été ! → about C'est l'été !
Mon café avec Ada → met | with Ada* | about Mon
café avec Sam → met | with Sam?
Sam. café avec Ada → met | with Ada* | about Sam.
café avec Ada mar → met | with Ada* | about mar
café avec Ada le jeu → met | with Ada* | about le jeu
café avec Ada sur le jeu. → met | with Ada* | about le jeu.
vu la mer. → about vu la mer.
`,
  es: `
café con leche → met | about con leche
café con los amigos → met | about con los amigos
café con Ada mañana → met | with Ada* | about mañana
café con Ada 31 de febrero → met | with Ada* | about 31 de febrero
café con Ada la semana pasada → met | with Ada* | about la semana pasada
problemas con Kubernetes → about problemas con Kubernetes
llamada de emergencia → about llamada de emergencia
mensaje de error → about mensaje de error
vi la película → about vi la película
el mar y el sol → about el mar y el sol
sobre la reunión con Ada → about la reunión con Ada
café con Mar → met | with Mar+
café con Ada el mar → met | with Ada* | about el mar
café con Ada en el mar. → met | with Ada* | about en el mar.
vi el mar. → about vi el mar.
`,
  ja: `
型と関数について → about 型と関数について
電話番号を変えた → about 電話番号を変えた
メール問題 → about メール問題
コーヒー豆を買った → about コーヒー豆を買った
明日 田中さんと会議 → met | with 田中* | about 明日
2月31日 田中さんと会議 → about 2月31日 田中さんと会議
今朝のニュース → about 今朝のニュース
昨日の会議について → about 昨日の会議について
東京と大阪 → about 東京と大阪
10時に起きた → about 10時に起きた
`,
} as const;
