import type { Block, Paper } from '../paper/paper.ts';
import { frenchDate, frenchShortDate } from '../french.ts';
import type { ControlFile } from './control-file.ts';
import type { ControlWords } from './control-words.ts';

const NOT_NOTED = 'non noté';
const NOTHING = 'Rien n’est noté.';

/** The control file as it is printed for the CPAM, in French. */
export function controlPaper(file: ControlFile, words: ControlWords): Paper {
  const { practitioner, patient } = file;
  const name = `${patient.birthName.toLocaleUpperCase('fr')} ${patient.firstName}`;
  return {
    title: 'Dossier de contrôle',
    language: 'fr-FR',
    blocks: [
      { kind: 'title', text: 'Accès direct : dossier de contrôle d’un épisode de soins' },
      {
        kind: 'facts',
        rows: [
          { label: 'Masseur-kinésithérapeute', value: practitioner.name },
          { label: 'RPPS', value: practitioner.rpps },
          { label: 'n° AM', value: practitioner.amNumber ?? NOT_NOTED },
          { label: 'Département, CPTS', value: placeWords(practitioner) },
          { label: 'Présence sur la liste de l’ARS', value: dateOr(practitioner.arsListDate) },
          { label: 'Patient', value: `${name}, né(e) le ${frenchShortDate(patient.birthDate)}` },
        ],
      },
      ...episodeBlocks(file, words),
      ...sessionBlocks(file),
      ...invoiceBlocks(file),
      ...proofBlocks(file, words),
      ...documentBlocks(file, words),
      { kind: 'heading', text: 'Réorientation' },
      text(
        file.referral === null
          ? 'Aucune décision n’est notée.'
          : `${words.decision(file.referral.decision)}, décidé le ${frenchDate(file.referral.date)}.`,
      ),
      { kind: 'space', height: 8 },
      {
        kind: 'text',
        look: 'small',
        text: 'Ce document reprend ce que le masseur-kinésithérapeute a noté ou facturé. « Non noté » ne veut pas dire que la chose n’a pas été faite. Les pièces elles-mêmes sont conservées par le masseur-kinésithérapeute, à la disposition du service médical.',
      },
    ],
    foot: `Dossier de contrôle établi le ${frenchShortDate(file.writtenOn)} par le masseur-kinésithérapeute`,
    pages: 'numbered',
  };
}

function episodeBlocks({ episode }: ControlFile, words: ControlWords): Block[] {
  const ended =
    episode.closedOn === null
      ? 'en cours'
      : `clos le ${frenchDate(episode.closedOn)}${episode.result === null ? '' : ` (${words.result(episode.result)})`}`;
  const doctor = { true: 'oui', false: 'non', null: NOT_NOTED }[String(episode.treatingDoctor)];
  return [
    { kind: 'heading', text: 'Épisode de soins' },
    {
      kind: 'facts',
      rows: [
        { label: 'Région traitée', value: episode.region.trim() || NOT_NOTED },
        { label: 'Ouvert le', value: frenchDate(episode.openedOn) },
        { label: 'État', value: ended },
        { label: 'Première séance déclarée', value: dateOr(episode.firstDate) },
        { label: 'Séances déclarées à l’ouverture, ici', value: String(episode.before) },
        { label: 'Séances déclarées, chez un confrère', value: String(episode.elsewhere) },
        { label: 'Médecin traitant', value: doctor ?? NOT_NOTED },
      ],
    },
  ];
}

function sessionBlocks({ sessions, assessments }: ControlFile): Block[] {
  const origin = {
    invoice: 'facture',
    'by-hand': 'notée à la main',
    import: 'reprise d’un fichier',
  };
  const assessed = assessments.map(frenchDate).join(', ') || NOT_NOTED;
  return [
    { kind: 'heading', text: `Séances : ${sessions.length}` },
    text(`Bilan initial (BDK) : ${assessed}.`),
    ...(sessions.length === 0
      ? [text('Aucune séance.')]
      : [
          {
            kind: 'table',
            columns: [
              { heading: 'n°', share: 1, align: 'right' },
              { heading: 'Date', share: 3 },
              { heading: 'Acte', share: 4 },
              { heading: 'Origine', share: 5 },
              { heading: 'Facture', share: 2 },
            ],
            rows: sessions.map(({ date, act, origin: from, toConfirm, invoice }, at) => [
              String(at + 1),
              frenchShortDate(date),
              act.trim() || '—',
              `${origin[from]}${toConfirm ? ', à confirmer' : ''}`,
              invoice === null ? '—' : String(invoice),
            ]),
          } satisfies Block,
        ]),
  ];
}

function invoiceBlocks({ invoices, supportingDocumentOnce, practitioner }: ControlFile): Block[] {
  const once = supportingDocumentOnce ? 'une fois pour le traitement' : NOT_NOTED;
  return [
    { kind: 'heading', text: 'Factures et annexe 1' },
    ...(invoices.length === 0
      ? [text('Aucune facture de cet épisode n’a été vue.')]
      : [
          {
            kind: 'table',
            columns: [
              { heading: 'n°', share: 1, align: 'right' },
              { heading: 'Facturée le', share: 3 },
              { heading: 'Prescripteur utilisé', share: 6 },
              { heading: 'Date de prescription', share: 4 },
              { heading: 'Annexe 1', share: 4 },
            ],
            rows: invoices.map((invoice, at) => [
              String(at + 1),
              frenchShortDate(invoice.billedOn),
              `${invoice.prescriberRpps === practitioner.rpps ? 'le kinésithérapeute lui-même' : 'un autre kinésithérapeute du cabinet'}, RPPS ${invoice.prescriberRpps}`,
              invoice.prescribedOn === null ? 'non lue' : frenchShortDate(invoice.prescribedOn),
              invoice.supportingDocument ? 'jointe' : once,
            ]),
          } satisfies Block,
        ]),
    {
      kind: 'text',
      look: 'small',
      text: 'Numéros des factures : non conservés (seule une empreinte, irréversible, en est gardée). Les rangs ci-dessus sont ceux de ce document. Le prescripteur est identifié par son RPPS ; que l’écran ait porté ce numéro ou le n° AM n’est pas conservé.',
    },
  ];
}

function proofBlocks({ diagnoses, prescriptions }: ControlFile, words: ControlWords): Block[] {
  return [
    { kind: 'heading', text: 'Preuve du diagnostic médical' },
    ...(diagnoses.length === 0 ? [text(NOTHING)] : []),
    ...diagnoses.map(({ kind, date, author, linked, keptAt }) =>
      text(
        `${words.kind(kind)} du ${frenchDate(date)}, médecin : ${author.trim() || NOT_NOTED} ; ${linked ? 'en rapport avec ces soins' : 'rapport avec ces soins non établi'} ; conservé : ${keptAt.trim() || NOT_NOTED}.`,
      ),
    ),
    ...prescriptions.map(({ date, author, sameComplaint }) =>
      text(
        `Ordonnance du ${frenchDate(date)}, médecin : ${author.trim() || NOT_NOTED}, pour ${sameComplaint ? 'ces soins' : 'un autre motif'}.`,
      ),
    ),
  ];
}

function documentBlocks({ documents }: ControlFile, words: ControlWords): Block[] {
  return [
    { kind: 'heading', text: 'Bilan initial et compte rendu' },
    ...(documents.length === 0
      ? [text('Aucun envoi n’est noté.')]
      : [
          {
            kind: 'table',
            columns: [
              { heading: 'Document', share: 5 },
              { heading: 'Destinataire', share: 4 },
              { heading: 'Date', share: 3 },
              { heading: 'Moyen', share: 5 },
            ],
            rows: documents.map(({ document, recipient, date, channel, impossible }) => [
              words.which(document),
              words.to(recipient),
              frenchShortDate(date),
              impossible === null
                ? channel === null
                  ? NOT_NOTED
                  : words.how(channel)
                : `impossible : ${words.how(impossible)}`,
            ]),
          } satisfies Block,
        ]),
  ];
}

function placeWords({ department, cpts }: ControlFile['practitioner']): string {
  return [department, cpts].filter(Boolean).join(', ') || NOT_NOTED;
}

function dateOr(date: string | null): string {
  return date === null ? NOT_NOTED : frenchDate(date);
}

function text(words: string): Block {
  return { kind: 'text', text: words };
}
