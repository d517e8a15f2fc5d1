import { civilDate } from '../../src/domain/civil-date.ts';
import {
  DEFAULT_SETTINGS,
  NO_COORDINATOR,
  type Place,
  type Profile,
} from '../../src/domain/profile.ts';

/** A place of practice in the Nord: an experimenting department that states neither start nor document. */
export function place(rest: Partial<Place> = {}): Place {
  return {
    id: 'here',
    department: '59',
    amNumber: '457000016',
    regime: 'cpts',
    cpts: 'CPTS d’Essai',
    arsListDate: civilDate('2025-09-01'),
    finess: null,
    cptsProofOn: null,
    arsDeclaredOn: null,
    coordinator: NO_COORDINATOR,
    phone: '',
    contacts: [],
    ...rest,
  };
}

/** A kiné who may treat in direct access. */
export function profile(rest: Partial<Profile> = {}): Profile {
  return {
    familyName: 'ESSAI',
    firstName: 'Camille',
    rpps: '10101010105',
    status: 'titulaire',
    places: [place()],
    settings: DEFAULT_SETTINGS,
    answers: [],
    absences: [],
    observes: false,
    ...rest,
  };
}

/** A colleague of the same practice, with numbers and a place of her own. */
export function colleague(rest: Partial<Profile> = {}): Profile {
  return profile({
    familyName: 'EXEMPLE',
    firstName: 'Andréa',
    rpps: '10101010212',
    places: [place({ id: 'there', amNumber: '457000024' })],
    ...rest,
  });
}
