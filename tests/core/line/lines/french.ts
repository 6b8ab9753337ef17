/** French lines with what they say (see ../short.ts). */
export const FRENCH = `
café avec Ada → met | with Ada*
café avec Ada et @grace hier sur les compilateurs #rust !les passes sont des fonctions >2w → met | with Ada*, @grace* | 05-19 | about les compilateurs | #rust | !les passes sont des fonctions | >06-03
déjeuner avec Anna → met | with Anna?
dîner avec Zed Quill avant-hier → met | with Zed Quill+ | 05-18
thé avec Émile → met | with Émile*
appel avec Ada → call | with Ada*
appel vidéo avec Ada → video | with Ada*
visio avec Ada et Grace → video | with Ada*, Grace*
coup de fil avec Ada lundi → call | with Ada* | 05-18
courriel avec Ada il y a 3 jours → email | with Ada* | 05-17
message avec Ada il y a deux semaines → message | with Ada* | 05-06
réunion avec Ada vendredi → met | with Ada* | 05-15
rencontre avec Zed à Lyon → met | with Zed+ | about à Lyon
rencontré Ada hier → met | with Ada* | 05-19
vu Ada aujourd'hui → met | with Ada* | 05-20
vu Ada aujourd’hui → met | with Ada* | 05-20
appelé Ada vendredi dernier → call | with Ada* | 05-15
conférence avec Ada le 12 mai → event | with Ada* | 05-12
café avec Ada 12 mai 2025 → met | with Ada* | 2025-05-12
café avec Ada 12/05/2026 → met | with Ada* | 05-12
café avec Ada le 1er mai → met | with Ada* | 05-01
café avec Ada hier soir → met | with Ada* | 05-19
café avec Ada à propos de Rust → met | with Ada* | about Rust
café avec Ada au sujet du compilateur → met | with Ada* | about compilateur
café avec Ada >demain → met | with Ada* | >05-21
café avec Ada >après-demain → met | with Ada* | >05-22
café avec Ada >vendredi → met | with Ada* | >05-22
café avec Ada >dans 2 semaines → met | with Ada* | >06-03
café avec Ada >dans trois jours rappeler → met | with Ada* | >05-23 rappeler
café avec Ada >la semaine prochaine → met | with Ada* | >05-27
café avec Ada >12 juin envoyer le texte → met | with Ada* | >06-12 envoyer le texte
parlé avec Ada de types → met | with Ada* | about de types
discussion avec Ada sur les types → met | with Ada* | about les types
hier café avec Ada → met | with Ada* | 05-19
pris un café avec Ada → met | with Ada*
café avec Jean-Luc Moreau et José → met | with Jean-Luc Moreau*, José*
mentorat avec Zed → mentoring | with Zed+
café à Lyon avec Zed hier → met | with Zed+ | 05-19 | about à Lyon
café avec Ada sur les types hier → met | with Ada* | 05-19 | about les types
présentation avec Ada et Zed → introduction | with Ada*, Zed+
café avec « bell hooks » → met | with bell hooks+
réunion de la communauté hier in:"Rust Lyon" → community meeting | 05-19 | in:Rust Lyon
café avec Ada le mar. → met | with Ada* | 05-19
café avec Ada le mar. sur les types → met | with Ada* | 05-19 | about les types
café avec Ada le lun → met | with Ada* | 05-18
café avec Ada le jeu. → met | with Ada* | 05-14
café avec Ada mar. → met | with Ada* | 05-19
café avec Ada mar. dernier → met | with Ada* | 05-19
mar. café avec Ada → met | with Ada* | 05-19
café avec Ada >ven. envoyer le texte → met | with Ada* | >05-22 envoyer le texte
`;
