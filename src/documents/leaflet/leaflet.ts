import type { RuleId } from '../../rules/catalogue.ts';
import { DURATIONS, SESSION_LIMITS } from '../../rules/limits.ts';
import type { Paper } from '../paper/paper.ts';

/** One paragraph for the patient, and the rules that it rests on; none: what this product does itself. */
export interface LeafletPart {
  heading: string;
  text: string;
  rules: readonly RuleId[];
}

export const LEAFLET_TITLE = 'Venir sans ordonnance';

/** In plain French for the patient. `keptMonths`: how long the kiné keeps an episode after its last word. */
export function leafletParts(keptMonths: number): LeafletPart[] {
  const sessions = (SESSION_LIMITS.at(-1) ?? SESSION_LIMITS[0]).value;
  const months = (DURATIONS.at(-1) ?? DURATIONS[0]).value;
  return [
    {
      heading: 'L’accès direct',
      text: 'Vous pouvez consulter ce masseur-kinésithérapeute sans passer d’abord par un médecin. Il commence par un bilan et vous dit si un avis médical est nécessaire : il peut vous orienter vers un médecin à tout moment.',
      rules: ['FUP-04'],
    },
    {
      heading: `${sessions} séances, en ${months} mois`,
      text: `Sans diagnostic médical préalable, les soins d’un même épisode comptent au plus ${sessions} séances, sur ${months} mois. Si votre état ne s’améliore pas, vous êtes orienté vers un médecin au plus tard à la fin de ces séances. Avec un diagnostic médical préalable, ce nombre ne s’applique pas : apportez vos documents (compte rendu, ordonnance antérieure, courrier).`,
      rules: ['CNT-01', 'DUR-01', 'CNT-09'],
    },
    {
      heading: 'Qui est informé',
      text: 'Le bilan initial et le compte rendu des soins vous sont remis. Ils sont aussi versés à votre dossier médical partagé (Mon espace santé) et adressés à votre médecin traitant, si vous en avez un. Dites-le si vous ne le souhaitez pas.',
      rules: ['FUP-01', 'FUP-02'],
    },
    {
      heading: 'Les données gardées, et vos droits',
      text: `Pour compter les séances, votre kinésithérapeute garde dans un outil de son cabinet vos nom, prénom et date de naissance, la région soignée, les dates et actes, la trace des documents remis ou présentés et ce qui a été noté du déroulement des soins : ni votre numéro de sécurité sociale, ni le contenu de vos documents. Ces données restent au cabinet et sont effacées ${keptMonths} mois après la dernière note sur ces soins. Vous pouvez lui en demander une copie, la rectification ou l’effacement, et saisir la CNIL (cnil.fr).`,
      rules: [],
    },
  ];
}

/** The same as half a page, twice on a sheet. */
export function leafletPaper(keptMonths: number): Paper {
  return {
    title: LEAFLET_TITLE,
    language: 'fr-FR',
    blocks: [
      { kind: 'title', text: LEAFLET_TITLE },
      ...leafletParts(keptMonths).flatMap(({ heading, text }) => [
        { kind: 'text', text: heading, look: 'bold' } as const,
        { kind: 'text', text } as const,
        { kind: 'space', height: 3 } as const,
      ]),
    ],
    foot: 'Remis par votre masseur-kinésithérapeute.',
    pages: 'half',
  };
}
