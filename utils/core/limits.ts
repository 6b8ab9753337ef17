/** The longest each kind of text may be, in UTF-16 code units: page text is cut to it, what a user types is refused beyond it. */
export const LIMITS = {
  name: 200,
  line: 400,
  url: 2_000,
  text: 20_000,
  tag: 60,
  tags: 50,
  links: 40,
  people: 50,
  emails: 10,
  marks: 20,
} as const;
