/** The language of the interface, BCP 47: dates, numbers and lists are put into the words around them. */
export const LANGUAGE = 'en';
