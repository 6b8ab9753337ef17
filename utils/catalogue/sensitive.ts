// Words for traits that Kithcraft never infers and ships no topic for: health conditions, religion, politics, sexuality,
// ethnicity, gender, trade union membership. Professions that deal with people's health or law in general are not among them.
const HEALTH =
  'adhd|addiction|alcoholism|alzheimer\\w*|anorexia|autis\\w+|bipolar|blindness|cancer|dementia|depression|diabet\\w+|disabled|disabilit\\w+|dyslexi\\w+|eating disorders?|epilep\\w+|hiv|infertility|mental health|mental illness|neurodiver\\w+|obesity|oncolog\\w+|pregnan\\w+|psychiatr\\w+|psychotherap\\w+|ptsd|substance abuse';
const BELIEF =
  'atheis\\w+|bible|bishop|buddhis\\w+|catholic\\w*|christian\\w*|church\\w*|clergy|evangelical|faith|hindu\\w*|imam|islam\\w*|jewish|judaism|mosque|muslims?|pastor|priest\\w*|protestant\\w*|rabbi|religio\\w+|sikh\\w*|synagogue|theolog\\w+';
const POLITICS =
  'activis\\w+|anarchis\\w+|communis[mt]s?|conservatives?|democrats?|election campaigns?|labou?r unions?|left[- ]wing|marxis\\w+|political part(?:y|ies)|politics|republicans?|right[- ]wing|socialis[mt]s?|trade unions?|unioni[sz]\\w+';
const PEOPLE =
  'african americans?|asian americans?|bisexual\\w*|black|ethnic\\w*|female|feminis\\w+|gays?|gender\\w*|hispanic|homosexual\\w*|indigenous|latin[aox]|latinos|lesbians?|lgbt\\w*|queer|racial|roma|sexual\\w*|transgender|wom[ae]n|womxn';

const SENSITIVE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HEALTH}|${BELIEF}|${POLITICS}|${PEOPLE})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** The first word in a text that stands for a sensitive trait, or undefined. */
export const sensitiveTermIn = (text: string): string | undefined => SENSITIVE.exec(text)?.[0];
