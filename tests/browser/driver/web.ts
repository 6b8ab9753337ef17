/** What a test answers for one address. */
export interface Answer {
  body: string;
  type?: string;
  status?: number;
  headers?: Readonly<Record<string, string>>;
}

/** The web as a test makes it up: what each address answers. What has no answer is no part of it. */
export class Web {
  readonly #answers = new Map<string, Answer | ((url: string) => Answer)>();
  /** Every request that was answered, in order. */
  readonly answered: string[] = [];
  /** Every request there was no answer for: a test with any of these fails. */
  readonly unanswered: string[] = [];

  /** Answers an address, or, with `*` at its end, every address that begins so. */
  page(url: string, answer: string | Answer | ((url: string) => Answer)): this {
    this.#answers.set(url, typeof answer === 'string' ? { body: answer } : answer);
    return this;
  }

  answer(url: string): Answer | undefined {
    const [bare = ''] = url.split('#', 1);
    const found = this.#answers.get(bare) ?? this.#longestPrefix(bare);
    // Browsers ask for an icon of every page.
    if (!found && /\/favicon\.ico$/u.test(bare)) return { status: 404, body: '' };
    (found ? this.answered : this.unanswered).push(bare);
    return typeof found === 'function' ? found(bare) : found;
  }

  #longestPrefix(url: string) {
    const prefixes = [...this.#answers.keys()].filter(
      (one) => one.endsWith('*') && url.startsWith(one.slice(0, -1)),
    );
    const [longest] = prefixes.sort((a, b) => b.length - a.length);
    return longest === undefined ? undefined : this.#answers.get(longest);
  }
}

export const HTML = 'text/html; charset=utf-8';
