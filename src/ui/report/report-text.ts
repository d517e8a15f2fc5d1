import { t } from '../../platform/words.ts';
import { ageWords } from '../backup-words.ts';
import type { LedgerCounts, ReportFacts, SettingsInForce } from './read-report.ts';

/** The report in her words, line by line. `withSites`: she ticked the addresses of her software. */
export function reportText(facts: ReportFacts, withSites: boolean): string {
  const { about, sites, ledger, errors, backup } = facts;
  const granted = sites.filter((site) => site.granted).length;
  return [
    `Neuvième ${about.version}`,
    line('browser', about.browser),
    line('language', about.language),
    line('permissions', about.permissions.join(', ')),
    line('sites', t('help.report.sitesSaid', [sites.length, granted, about.hosts])),
    ...(withSites ? sites.map(({ origin }) => `  ${origin}`) : []),
    line('protection', t(PROTECTION[facts.protection])),
    line('ledger', typeof ledger === 'string' ? t(CLOSED[ledger]) : countsWords(ledger)),
    line('stored', storedWords(about)),
    line('backup', backupWords(backup)),
    ...facts.practitioners.map((one, index) =>
      line('settings', `${index + 1}. ${settingsWords(one)}`),
    ),
    line('errors', errors.length === 0 ? t('help.report.noErrors') : ''),
    ...errors.map(({ code, message, at }) => `  ${new Date(at).toISOString()} ${message} ${code}`),
  ].join('\n');
}

const PROTECTION = {
  none: 'help.report.noPassphrase',
  passphrase: 'help.report.passphrase',
  missing: 'help.report.missing',
} as const satisfies Record<ReportFacts['protection'], string>;

const CLOSED = {
  locked: 'help.report.locked',
  lost: 'help.report.lost',
  failed: 'help.report.failed',
} as const satisfies Record<Extract<ReportFacts['ledger'], string>, string>;

type Label =
  | 'browser'
  | 'language'
  | 'permissions'
  | 'sites'
  | 'protection'
  | 'ledger'
  | 'stored'
  | 'backup'
  | 'settings'
  | 'errors';

function line(label: Label, said: string): string {
  return t('help.report.line', [t(`help.report.${label}`), said]).trimEnd();
}

function countsWords(counts: LedgerCounts): string {
  const { patients, episodes, open, sessions, toConfirm, facts, revision, readOnly } = counts;
  const said = [
    t('help.report.patients', [patients]),
    t('help.report.episodes', [episodes, open]),
    t('help.report.sessions', [sessions, toConfirm]),
    t('help.report.history', [facts]),
    t('help.report.revision', [revision]),
    readOnly ? t('help.report.readOnly') : '',
  ];
  return said.filter(Boolean).join(', ');
}

function storedWords({ persistent, stored }: ReportFacts['about']): string {
  const said = [
    stored === null ? '' : t('help.report.kilobytes', [Math.ceil(stored / 1000)]),
    persistent === null ? '' : t(persistent ? 'help.report.persistent' : 'help.report.evictable'),
  ];
  return said.filter(Boolean).join(', ') || t('help.report.notSaid');
}

function backupWords({ age, failure, automatic }: ReportFacts['backup']): string {
  const said = [
    ageWords(age),
    t(automatic ? 'help.report.automatic' : 'help.report.byHand'),
    failure === null ? '' : t('help.report.lastFailure', [failure]),
  ];
  return said.filter(Boolean).join(', ');
}

function settingsWords({ status, settings, places }: SettingsInForce): string {
  const { counting, assessmentCounts, episodeStart, supportingDocument } = settings;
  return [
    t(`options.statuses.${status}`),
    ...places.map(({ department, regime }) => `${department} (${t(`options.regimes.${regime}`)})`),
    t(counting === 'per-episode' ? 'options.perEpisode' : 'options.perPatient'),
    t(assessmentCounts ? 'help.report.assessmentCounts' : 'help.report.assessmentDoesNot'),
    t(episodeStart === 'earliest' ? 'options.startEarliest' : 'options.startFirstSession'),
    t(supportingDocument === 'per-invoice' ? 'options.perInvoice' : 'options.perTreatment'),
  ].join(' · ');
}
