import type { Annexe } from '../../domain/annexe.ts';
import type { Diagnosis } from '../../domain/facts.ts';
import type { Block, Paper } from '../paper/block.ts';
import { frenchDate, frenchShortDate } from '../french.ts';

/**
 * Annexe 1 as a paper. It goes to a CPAM: its words are French, whatever language she reads. Of Loiret's own
 * form only the heading is public; the rest is what a CPAM needs to know the invoice by.
 */
export function annexePaper(annexe: Annexe): Paper {
  const { practitioner, patient, declaredOn, diagnosis } = annexe;
  const name = `${practitioner.familyName} ${practitioner.firstName}`;
  return {
    // A property of the document, kept by browsers: it names nobody.
    title: titleOf(annexe),
    language: 'fr-FR',
    blocks: [
      ...headBlocks(annexe),
      { kind: 'heading', text: 'Masseur-kinésithérapeute' },
      facts(
        ['Nom et prénom', name],
        ['RPPS', practitioner.rpps],
        ['Numéro AM (facturation)', annexe.amNumber],
        ['Département d’exercice', annexe.department],
        ['CPTS', annexe.cpts || BY_HAND],
        ['Déclaration à l’ARS', declaredOn === null ? BY_HAND : frenchDate(declaredOn)],
      ),
      { kind: 'heading', text: 'Patient' },
      facts(
        ['Nom de naissance', patient.birthName],
        ['Prénom', patient.firstName],
        ['Date de naissance', frenchDate(patient.birthDate)],
      ),
      { kind: 'heading', text: 'Soins en accès direct' },
      facts(['Régime', annexe.regime], ...diagnosisRows(diagnosis)),
      ...dateBlocks(annexe),
      { kind: 'space', height: 8 },
      { kind: 'sign', labels: ['Date', 'Signature', 'Cachet'], height: 70 },
    ],
    foot: `Établi le ${frenchDate(annexe.on)} avec Neuvième, qui n’est pas un outil de l’Assurance Maladie.`,
    pages: 'single',
  };
}

/** A line to write on, where nothing was told. */
const BY_HAND = '……………………………………';

const LAW =
  'Accès direct aux masseurs-kinésithérapeutes adhérant à une Communauté professionnelle territoriale de santé dans le cadre de la loi RIST n°\u00a02023-379 du 19\u00a0mai\u00a02023 et en application du décret n°\u00a02024-618 du 27\u00a0juin\u00a02024';
const MENTION =
  'Document établi par le masseur-kinésithérapeute, à défaut du formulaire de la CPAM';

function titleOf({ named }: Annexe): string {
  return named ? 'Annexe 1 – Pièce justificative CPAM' : 'Pièce justificative CPAM';
}

function headBlocks(annexe: Annexe): Block[] {
  return [
    { kind: 'text', text: annexe.department, look: 'soft' },
    { kind: 'title', text: titleOf(annexe) },
    { kind: 'text', text: LAW },
    { kind: 'space', height: 3 },
    { kind: 'text', text: MENTION, look: 'bold' },
  ];
}

function dateBlocks({ scope, dates }: Annexe): Block[] {
  const whose = scope === 'invoice' ? 'de cette facture' : 'de ce traitement';
  const many = dates.length > 0 ? ` (${dates.length})` : '';
  const days = dates.map(frenchShortDate).join('   ');
  return [
    { kind: 'text', text: `Dates des séances ${whose}${many}`, look: 'soft' },
    { kind: 'text', text: days || BY_HAND },
  ];
}

function diagnosisRows(diagnosis: Annexe['diagnosis']): [string, string][] {
  return diagnosis === null ? [] : [['Diagnostic médical préalable', diagnosisInFrench(diagnosis)]];
}

/** Which document proves a diagnosis, of what day and by whom. */
export function diagnosisInFrench({
  kind,
  date,
  author,
}: NonNullable<Annexe['diagnosis']>): string {
  return [PROOFS[kind], `du ${frenchDate(date)}`, author && `par ${author}`]
    .filter(Boolean)
    .join(' ');
}

const PROOFS: Readonly<Record<Diagnosis['kind'], string>> = {
  ald: 'motif d’ALD',
  'operation-report': 'compte rendu opératoire',
  'hospital-report': 'compte rendu d’hospitalisation',
  'medical-report': 'compte rendu médical',
  'emergency-report': 'compte rendu d’urgences',
  'treating-doctor': 'courrier du médecin traitant',
  'earlier-prescription': 'ordonnance antérieure',
  'shared-record': 'document du dossier médical partagé',
  imaging: 'imagerie',
};

function facts(...rows: [label: string, value: string][]): Block {
  return { kind: 'facts', rows: rows.map(([label, value]) => ({ label, value })) };
}
