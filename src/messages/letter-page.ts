/** What the address of the page of a letter names. */
export interface LetterAddress {
  tag: string;
  episode: string;
  /** An emergency, decided already: the letter is printed as soon as it is there. */
  urgent?: boolean;
}

/** Where an episode is referred to a doctor: marks only, no name. */
export function letterPage({ tag, episode, urgent = false }: LetterAddress) {
  const asked = new URLSearchParams({ tag, episode, ...(urgent && { urgent: 'yes' }) });
  return `/letter.html?${asked.toString()}` as const;
}

/** The same, read back from `location.search`; null: it names no episode. */
export function letterAsked(search: string): LetterAddress | null {
  const asked = new URLSearchParams(search);
  const tag = asked.get('tag') ?? '';
  const episode = asked.get('episode') ?? '';
  if (tag === '' || episode === '') return null;
  return { tag, episode, urgent: asked.get('urgent') === 'yes' };
}
