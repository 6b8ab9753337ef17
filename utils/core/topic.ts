/** A canonical subject or skill, with the words it goes by. */
export interface Topic {
  /** Canonical, as written in running text: `kubernetes`. */
  name: string;
  /** Other words for the same, found in any case. */
  aliases: readonly string[];
  /** Words that count only when written exactly so, because they mean something else otherwise: `Go`, `R`. */
  cased?: readonly string[];
  /** Everyday words for it, which count only where they stand as a subject or a role: `studies law`, `Nurse at St Anne`. */
  everyday?: readonly string[];
  /** Broader topics, by name. */
  parents: readonly string[];
  /** Neighbouring topics, by name. */
  related: readonly string[];
}
