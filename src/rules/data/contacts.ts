import { civilDate } from '../../domain/civil-date.ts';

/** Role mailboxes that a territory published for its CPTS. Organisations only, nobody by name. */
export interface CptsContact {
  department: string;
  /** As in the territory's list (territories.ts). */
  cpts: string;
  email: string;
  /** The address looks damaged in the published document: shown as one to check. */
  doubtful: boolean;
}

/** The day somebody last compared this list with its source. */
export const CONTACTS_CHECKED = civilDate('2026-11-21');

/** Where it comes from. */
export const CONTACTS_SOURCE =
  'Cahier des charges « Accès direct » (ARS Centre-Val de Loire, CPAM 45), section 4 ; non daté, postérieur à juin 2025';

export const CPTS_CONTACTS: readonly CptsContact[] = [
  loiret('CPTS du Giennois Berry', 'coordination@cpts.gb.com', true),
  loiret('CPTS Beauce-Gâtinais', 'cptsbeaucegatinais@gmail.com'),
  loiret('CPTS Gâtinais Montargois', 'coordination@cpts.gm.fr', true),
  loiret('CPTS Ouest Loiret', 'coordination@cpts-ouestloiret.fr'),
  loiret('CPTS Orléanaise', 'coordination@cpts.o.fr', true),
  loiret('CPTS Est Orléanais', 'coordination@cpts.estorleanais.com', true),
  loiret('CPTS Sologne', 'cpts.sologne@gmail.com'),
  loiret('CPTS Sud 28', 'cptssud28.coordination@gmail.com'),
];

function loiret(cpts: string, email: string, doubtful = false): CptsContact {
  return { department: '45', cpts, email, doubtful };
}

/** What an institution does in the scheme; its words are in `locales/` (contacts.roles). */
export type InstitutionRole = 'ars' | 'cpam' | 'urps' | 'order';

/** Role mailboxes of the institutions that a territory's document names. */
export interface InstitutionContact {
  department: string;
  name: string;
  emails: readonly string[];
  role: InstitutionRole;
  /** As of a CPTS: the printed address looks damaged. */
  doubtful: boolean;
}

export const INSTITUTION_CONTACTS: readonly InstitutionContact[] = [
  {
    department: '45',
    name: 'ARS Centre-Val de Loire',
    emails: ['ars-cvl-direction-offre-sanitaire@ars.sante.fr', 'ars-cvl-dd45@ars.sante.fr'],
    role: 'ars',
    doubtful: false,
  },
  {
    department: '45',
    name: 'CPAM 45',
    emails: ['Encadrementrps.cpam-loiret@assurance-maladie.fr'],
    role: 'cpam',
    doubtful: false,
  },
  {
    department: '45',
    name: 'URPS MKL Centre-Val de Loire',
    emails: ['presidence@urpsmk-centrevaldeloire.fr'],
    role: 'urps',
    doubtful: true,
  },
  {
    department: '45',
    name: 'CDOMK 45',
    emails: ['cdo45@ordremk.fr'],
    role: 'order',
    doubtful: false,
  },
];
