import type { Standing, UnknownReason, Verdict } from '../../src/domain/verdict.ts';
import { dateList } from './french.ts';

const NOT_CONCERNED: Record<Extract<Standing, { kind: 'not-concerned' }>['why'], string> = {
  'other-prescriber': 'Un autre prescripteur est nommé : ce n’est pas de l’accès direct.',
  'own-renewal': 'Renouvellement d’une ordonnance par vous-même : ce n’est pas de l’accès direct.',
  prescribed: 'Vous avez répondu « Ordonnance » : ce n’est pas de l’accès direct.',
};

const UNKNOWN: Record<UnknownReason, string> = {
  'no-profile': 'Votre profil n’est pas rempli : rien ne peut être dit.',
  'no-prescriber':
    'L’écran ne montre pas qui prescrit, et rien n’a été répondu pour ce traitement.',
  'no-patient': 'Le patient n’est pas reconnu : rien n’est compté.',
  'ambiguous-patient': 'Deux patients possibles : rien n’est compté.',
  'which-place': 'Plusieurs lieux d’exercice, et l’écran ne dit pas lequel facture.',
  'other-practitioner': 'L’écran est celui d’un autre praticien : rien n’est rempli ni compté.',
  unreadable: 'L’écran n’a pas pu être lu.',
};

/** Where the patient stands, in words. */
export function standingWords({ standing, limit }: Verdict): string[] {
  switch (standing.kind) {
    case 'not-concerned':
      return [NOT_CONCERNED[standing.why]];
    case 'to-qualify':
      return [
        '« Accès direct ? » : la question est posée, rien n’est compté.',
        ...standing.elsewhereOpen.map(({ region }) => `Épisode ouvert : ${region || '—'}`),
      ];
    case 'within':
      return ['Dans les conditions de l’accès direct.'];
    case 'last':
      return [`${limit}e séance : la dernière sans diagnostic médical.`];
    case 'exceeds':
      return [
        `Hors des conditions de l’accès direct selon toutes les lectures publiées : ${dateList(standing.dates)}.`,
        'À la facturation sous votre numéro, une décision vous est demandée ; vous restez libre de facturer.',
      ];
    case 'exceeds-one-reading':
      return [
        `Hors des conditions selon une lecture, pas selon une autre : ${dateList(standing.dates)}.`,
        'Rien n’est retenu.',
      ];
    case 'uncapped':
      return ['Diagnostic médical : ni le nombre ni la durée ne sont limités depuis son document.'];
    case 'not-eligible':
      return [
        standing.why === 'department'
          ? 'Hors des départements de l’expérimentation : rien n’est rempli ni compté.'
          : 'Un remplaçant ne peut pas recevoir en accès direct : rien n’est rempli ni compté.',
      ];
    case 'unknown':
      return [UNKNOWN[standing.why]];
    case 'locked':
      return ['Neuvième est verrouillé : rien n’est compté.'];
    default:
      return standing satisfies never;
  }
}
