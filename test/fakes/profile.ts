import { civilDate } from '../../src/domain/civil-date.ts';
import { DEFAULT_SETTINGS, type Place, type Profile } from '../../src/domain/profile.ts';

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
    ...rest,
  };
}
