const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What people stand behind. */
export const WITH = words('with w/ mit avec con');
/** What stands between two people. */
export const AND = words('and & + und et y e');
/** What the text stands behind; each may have more words. */
export const ABOUT: readonly string[] = [
  ...['about', 're', 'regarding'],
  ...['über', 'wegen', 'bezüglich', 'zum thema'],
  ...['sur', 'à propos de', 'à propos du', 'à propos des', 'à propos', 'au sujet de', 'au sujet du'],
  ...['sobre', 'acerca de', 'acerca del'],
];
/** What a place stands behind. */
export const AT = words('at in @ im bei beim am auf à au aux chez dans en');
/** What may stand before a kind without saying anything. */
export const FILLING = words(
  'had a an another quick short brief long langes hatte hatten ein eine einen kurzer kurzes pris un une tuve tuvimos una tomé',
);
/** What may stand before a day. */
export const ON = words('on am vom le el');

/** Words that are no name, although something that is known may be called so. */
export const NO_NAMES = words(
  'the a an my our your his their me us him her them you it all no some this that i we who whom ' +
    'dem der die das den ein eine einem einer meinem meiner unserem unserer uns mir ihm ihr ihnen allen ' +
    'le la les un une mon ma mes nos notre des du lui elle eux moi nous tous el los las una mi mis su sus él ella todos',
);

/** Nouns that German writes with a capital as it does names, and that are groups or things. */
export const NOT_PEOPLE = words(
  'team kollegen kollegin kollege kolleginnen kunden kundin kunde chef chefin freunden freunde freund freundin familie ' +
    'leuten nachbarn gästen studenten studierenden teilnehmern mitarbeitern eltern kindern blick bezug hilfe ausnahme ' +
    'milch zucker kuchen equipo équipe',
);

/** Small words in the middle of a name. */
export const PARTICLES = words(
  'van von de da del della di du dos das do la le den der ter ten bin ibn al el zu af av',
);

/** Shortened words whose full stop ends no sentence. */
export const TITLES = words('dr prof mr mrs ms st jr sr hr fr mme mlle sra dra ing');
