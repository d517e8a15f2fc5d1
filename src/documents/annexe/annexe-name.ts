import type { Annexe } from '../../domain/annexe.ts';

/**
 * The name of the file: initials and the day. Billing software and browsers keep the names of files, where
 * no lock of ours reaches.
 */
export function annexeName({ patient, named, on }: Annexe): string {
  const initials = [patient.firstName, patient.birthName]
    .map(
      (name) =>
        Array.from(
          name
            .normalize('NFD')
            .toUpperCase()
            .replace(/[^\p{Lu}]/gu, ''),
        )[0],
    )
    .join('');
  return `${named ? 'annexe-1' : 'piece-justificative'}-${initials}-${on}.pdf`;
}
