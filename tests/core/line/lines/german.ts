/** German lines with what they say (see ../short.ts). */
export const GERMAN = `
Kaffee mit Ada → met | with Ada*
Kaffee mit Ada und @grace gestern über Compiler #rust !LLVM-Pässe sind nur Funktionen >2w → met | with Ada*, @grace* | 05-19 | about Compiler | #rust | !LLVM-Pässe sind nur Funktionen | >06-03
Kaffee mit Anna → met | with Anna?
Kaffee mit Zoe → met | with Zoe*
Kaffee mit Zoe Klein → met | with Zoe Klein+
Mittagessen mit Ada vorgestern → met | with Ada* | 05-18
Abendessen mit Ada heute → met | with Ada* | 05-20
Frühstück mit Ada am Freitag → met | with Ada* | 05-15
Anruf mit Ada letzten Freitag → call | with Ada* | 05-15
Telefonat mit Ada vor 3 Tagen → call | with Ada* | 05-17
Telefonat mit Ada vor zwei Wochen → call | with Ada* | 05-06
Videoanruf mit Ada → video | with Ada*
Zoom mit Ada und Grace → video | with Ada*, Grace*
Mail mit Ada wegen der Rechnung → email | with Ada* | about der Rechnung
Nachricht mit Ada am Montag → message | with Ada* | 05-18
Treffen mit Zed Quill in Berlin → met | with Zed Quill+ | about in Berlin
traf Ada gestern → met | with Ada* | 05-19
traf Zed und Ada beim Bäcker → met | with Zed+, Ada* | about beim Bäcker
mit Ada telefoniert → call | with Ada*
gestern mit Ada telefoniert → call | with Ada* | 05-19
mit Ada über Typen gesprochen → met | with Ada* | about Typen
mit Ada über Typen gesprochen #typen → met | with Ada* | about Typen | #typen
Gespräch mit Ada über Typen → met | with Ada* | about Typen
hatte ein Gespräch mit Ada → met | with Ada*
Konferenz mit Ada 12. Mai → event | with Ada* | 05-12
Kaffee mit Ada am 12. Mai 2025 → met | with Ada* | 2025-05-12
Kaffee mit Ada 12.5.2026 → met | with Ada* | 05-12
Kaffee mit Ada am 12.05.2026 → met | with Ada* | 05-12
Kaffee mit Ada gestern um 15 Uhr → met | with Ada* | 05-19 15:00
Kaffee mit Ada gestern Abend → met | with Ada* | 05-19
Kaffee mit Ada 3. Dezember → met | with Ada* | 2025-12-03
Kaffee mit Lena van der Meer → met | with Lena van der Meer*
Kaffee mit Ludwig von Zed → met | with Ludwig von Zed+
Kaffee mit Prof. Zed → met | with Prof. Zed+
Kaffee mit Ada >in 2 Wochen → met | with Ada* | >06-03
Kaffee mit Ada >morgen → met | with Ada* | >05-21
Kaffee mit Ada >übermorgen → met | with Ada* | >05-22
Kaffee mit Ada >Freitag Folien schicken → met | with Ada* | >05-22 Folien schicken
Kaffee mit Ada >am Freitag → met | with Ada* | >05-22
Kaffee mit Ada >nächste Woche → met | with Ada* | >05-27
Kaffee mit Ada >12. Juni Folien schicken → met | with Ada* | >06-12 Folien schicken
Kaffee mit Ada über Compiler gestern → met | with Ada* | 05-19 | about Compiler
Zusammenarbeit mit Ada #parser → collaboration | with Ada* | #parser
Mentoring mit Zed → mentoring | with Zed+
Vorstellung mit Ada und Zed → introduction | with Ada*, Zed+
Community-Treffen gestern in:"Rust Berlin" → community meeting | 05-19 | in:Rust Berlin
Spaziergang mit Ada im Park → met | with Ada* | about im Park
Bier mit Ada, Grace und Zed → met | with Ada*, Grace*, Zed+
Kaffee mit Ada zum Thema Typen → met | with Ada* | about Typen
Kaffee mit Ada bezüglich Typen → met | with Ada* | about Typen
Kaffee mit Ada gave:ein Buch got:einen Tipp → met | with Ada* | gave:ein Buch | got:einen Tipp
Kaffee mit „Frau Zed“ → met | with Frau Zed+
Kaffee mit Ada am Di → met | with Ada* | 05-19
Kaffee mit Ada am di über Typen → met | with Ada* | 05-19 | about Typen
Kaffee mit Ada am So → met | with Ada* | 05-17
Kaffee mit Ada letzten Di → met | with Ada* | 05-19
Kaffee mit Ada über Typen am Do → met | with Ada* | 05-14 | about Typen
Kaffee am Mo mit Ada → met | with Ada* | 05-18
Di: Kaffee mit Ada → met | with Ada* | 05-19
So: Kaffee mit Ada → met | with Ada* | 05-17
Fr. Kaffee mit Ada → met | with Ada* | 05-15
Kaffee mit Ada >Do → met | with Ada* | >05-21
Kaffee mit Ada >am So anrufen → met | with Ada* | >05-24 anrufen
1:1 mit Ada → met | with Ada*
Ada getroffen → met | with Ada*
Ada gestern getroffen → met | with Ada* | 05-19
gestern Ada getroffen → met | with Ada* | 05-19
Ada und Zed getroffen → met | with Ada*, Zed+
Anna getroffen → met | with Anna?
@nobody_yet getroffen → met | with @nobody_yet+
Ada am Di im Café getroffen → met | with Ada* | 05-19 | about im Café
Ada im Café Blau gestern gesehen → met | with Ada* | 05-19 | about im Café Blau
Ada angerufen → call | with Ada*
habe Ada getroffen → met | with Ada*
heute habe ich Ada getroffen → met | with Ada* | 05-20
habe mich gestern mit Zed getroffen → met | with Zed+ | 05-19
ich habe mit Zed telefoniert → call | with Zed+
mit Ada gestern telefoniert → call | with Ada* | 05-19
mit Ada gesprochen → met | with Ada*
lange mit Ada gesprochen → met | with Ada* | about lange
mit Ada im Büro gearbeitet → collaboration | with Ada* | about im Büro
mit Ada gechattet → message | with Ada*
mit Ada Kaffee getrunken → met | with Ada*
Kaffee mit Ada getrunken → met | with Ada*
Gespräch mit Ada geführt → met | with Ada*
`;
