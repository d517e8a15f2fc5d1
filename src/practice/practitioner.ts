import { civilDate, type CivilDate } from '../domain/civil-date.ts';
import { profileSchema, type Place, type Profile } from '../domain/profile.ts';
import { territoryOf } from '../rules/territories.ts';

/** Who practises before any profile is saved: the numbers are test vectors, the name says what it is. */
const NOBODY = profileSchema.parse({
  familyName: 'EXEMPLE',
  firstName: 'Andrée',
  rpps: '10101010105',
  status: 'titulaire',
  places: [
    {
      id: 'exercice',
      department: '45',
      amNumber: '457000016',
      regime: 'cpts',
      cpts: '',
      arsListDate: null,
    },
  ],
});

/** Before any session that the practice shows. */
const LISTED = civilDate('2025-07-15');

/**
 * The kiné of the practice invoice: herself, with her own readings, at her first place. What would only hide
 * the practice is set aside: observation, an absence from the list, a place or status without direct access.
 */
export function practitioner(profile: Profile | null, day: CivilDate): Profile {
  const who = profile ?? NOBODY;
  const place = who.places[0] ?? NOBODY.places[0];
  return {
    ...who,
    status: who.status === 'remplacant' ? 'titulaire' : who.status,
    places: place ? [eligible(place, day)] : [],
    observes: false,
  };
}

function eligible(place: Place, day: CivilDate): Place {
  const outside = place.regime === 'cpts' && territoryOf(place.department) === null;
  return {
    ...place,
    regime: outside ? 'structure' : place.regime,
    arsListDate: LISTED,
    cptsProofOn: day,
  };
}
