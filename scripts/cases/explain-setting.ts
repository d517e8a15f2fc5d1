import type { Episode } from '../../src/domain/episode.ts';
import type { ComesBack } from '../../src/domain/care.ts';
import type { Place, Status } from '../../src/domain/profile.ts';
import type { Question } from '../../src/rules/question.ts';
import { REGIMES } from '../../src/rules/regimes.ts';
import { territoryOf } from '../../src/rules/territories.ts';
import type { Case } from './case-schema.ts';
import { sessions, shortDate } from './french.ts';

const STATUS: Record<Status, string> = {
  titulaire: 'titulaire',
  collaborateur: 'collaborateur',
  assistant: 'assistant',
  remplacant: 'remplaçant',
};

const COMES_BACK: Record<ComesBack, string> = {
  'new-complaint': 'nouvelle plainte',
  recurrence: 'récidive',
  continuation: 'suite des mêmes soins',
};

/** Who treats, and where. */
export function profileSection({ profile }: Question): string[] {
  const { familyName, firstName, status, rpps, places } = profile;
  return [
    'Qui, et où',
    `  ${familyName} ${firstName}, ${STATUS[status]}, RPPS ${rpps}`,
    ...places.map((place) => `  ${placeWords(place)}`),
  ];
}

function placeWords({ department, amNumber, regime, arsListDate }: Place): string {
  const name = territoryOf(department)?.name ?? 'hors de l’expérimentation';
  const listed =
    regime !== 'cpts'
      ? ''
      : arsListDate === null
        ? ', pas encore sur la liste de l’ARS'
        : `, sur la liste de l’ARS depuis le ${shortDate(arsListDate)}`;
  return `Département ${department} (${name}), ${REGIMES[regime].name.fr}, numéro AM ${amNumber}${listed}`;
}

/** The courses of care that are known, and what was declared of them. */
export function episodeSection({ history }: Question): string[] {
  if (history.episodes.length === 0) return ['Épisodes', '  Aucun.'];
  return ['Épisodes', ...history.episodes.map((episode) => `  ${episodeWords(episode)}`)];
}

function episodeWords(episode: Episode): string {
  const { region, openedOn, before, elsewhere, firstDate, closedOn, comesBack } = episode;
  const { perWeek, pastYear, treatingDoctor, diagnoses, prescriptions } = episode;
  const parts = [
    `${region === '' ? 'région non précisée' : region}, ouvert le ${shortDate(openedOn)}`,
    before > 0 ? `${sessions(before)} ici avant l’ouverture` : '',
    elsewhere > 0 ? `${sessions(elsewhere)} chez un confrère` : '',
    firstDate === null ? '' : `première le ${shortDate(firstDate)}`,
    perWeek === null ? '' : `${perWeek} par semaine`,
    comesBack === null ? '' : COMES_BACK[comesBack],
    pastYear === null ? '' : `${sessions(pastYear)} sur douze mois`,
    treatingDoctor === false ? 'pas de médecin traitant' : '',
    ...diagnoses.map(
      ({ date, linked }) =>
        `diagnostic médical du ${shortDate(date)}${linked ? '' : ', sans lien établi'}`,
    ),
    ...prescriptions.map(
      ({ date, sameComplaint }) =>
        `ordonnance du ${shortDate(date)}${sameComplaint ? '' : ', pour un autre motif'}`,
    ),
    closedOn === null ? '' : `terminé le ${shortDate(closedOn)}`,
  ];
  return parts.filter((part) => part !== '').join(' ; ');
}

/** The form on screen, as it is read. */
export function formSection({ draft }: Question, { form }: Case): string[] {
  if (form === null) return [];
  const { kind, prescriber, executant, prescriptionDate, lines, planned, validityMonths } = draft;
  const parts = [
    `Prescripteur : ${prescriber?.join(', ') || 'vide'}`,
    executant.length > 0 ? `Exécutant : ${executant.join(', ')}` : '',
    prescriptionDate === null ? '' : `Date de prescription : ${shortDate(prescriptionDate)}`,
    planned === null ? '' : `Séances prévues : ${planned}`,
    validityMonths === null ? '' : `Validité : ${validityMonths} mois`,
    ...lines.map(({ date, act }) => `${shortDate(date)}  ${act === '' ? '(sans cotation)' : act}`),
  ];
  const title = kind === 'invoice' ? 'À l’écran, une facture' : 'À l’écran, un traitement';
  return [title, ...parts.filter((part) => part !== '').map((part) => `  ${part}`)];
}
