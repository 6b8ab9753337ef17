/** What stands behind a key: a text, a list of texts, a day (`YYYY-MM-DD`), or nothing. */
type Value = string | readonly string[] | { day: string } | undefined;

/** What JSON leaves as it is, but YAML takes for the end of a line or does not allow. */
const NOT_IN_YAML = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A text in double quotes on one line: a string of JSON, which is one of YAML too (YAML 1.2.2, section 7.3.1). */
const quoted = (text: string): string => JSON.stringify(text.toWellFormed()).replace(NOT_IN_YAML, escaped);

function entry(key: string, value: Exclude<Value, undefined>): string {
  if (typeof value === 'string') return `${key}: ${quoted(value)}`;
  if ('day' in value) return `${key}: ${value.day}`;
  if (value.length === 0) return `${key}: []`;
  return [`${key}:`, ...value.map((text) => `  - ${quoted(text)}`)].join('\n');
}

/** The properties at the head of a Markdown file, in YAML. Keys are our own words; those without a value are left out. */
export function frontmatter(entries: readonly (readonly [key: string, value: Value])[]): string {
  const lines = entries.flatMap(([key, value]) => (value === undefined ? [] : [entry(key, value)]));
  return ['---', ...lines, '---', ''].join('\n');
}
