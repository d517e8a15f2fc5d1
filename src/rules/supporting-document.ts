import type { Episode } from '../domain/episode.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { REGIMES } from './regimes.ts';
import { supportingDocumentIn } from './territories.ts';

interface DocumentQuestion {
  profile: Profile;
  place: Place | null;
  episode: Pick<Episode, 'attached'>;
  invoiceMark: string;
}

/**
 * Rules JUS-01 and JUS-02 on an invoice that bills sessions: said while there is still time to attach the
 * document, until she says that it went along, with this invoice or once for the treatment.
 */
export function checkSupportingDocument({
  profile,
  place,
  episode,
  invoiceMark,
}: DocumentQuestion): Finding[] {
  if (!place || REGIMES[place.regime].supportingDocument === 'none') return [];
  const needed = supportingDocumentIn(profile, place.department);
  if (needed === null || needed === 'none') return [];
  const once = profile.settings.supportingDocument === 'per-treatment';
  const { attached } = episode;
  const done = once
    ? attached.length > 0
    : attached.some((invoice) => invoice === null || invoice === invoiceMark);
  const variant = needed === 'annexe-1' ? 'annexe' : 'required';
  const about = { next: 'attach-document', subject: invoiceMark } as const;
  return done ? [] : [finding('JUS-01', variant, 'warn', about)];
}
