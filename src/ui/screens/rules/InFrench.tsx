import type { ComponentChildren } from 'preact';

/** What the catalogue holds in French only, as the texts and the questions to a CPAM are: read out as French. */
export function InFrench({ children }: { children: ComponentChildren }) {
  return <div lang="fr">{children}</div>;
}
