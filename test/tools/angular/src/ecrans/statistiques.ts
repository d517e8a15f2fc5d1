import { Component } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { CHAMPS, champ, jour, liste } from '../champs.ts';

/** Criteria that carry the names of an invoice's fields. */
@Component({
  selector: 'sc-statistiques',
  imports: [...CHAMPS],
  template: `<h1>Statistiques d’activité</h1>
    <form [formGroup]="form" class="grille" data-bloc="criteres">
      ${champ('Prescripteur', 'prescripteur')} ${champ('N° RPPS du prescripteur', 'rpps')}
      ${jour('Exécution du', 'du')} ${jour('au', 'au')}
      ${liste('Cotation', 'cotation', [['Toutes'], ['AMK 10,7 + IFD'], ['VSM 8,08']])}
      <button mat-flat-button type="submit">Afficher</button>
    </form>`,
})
export class Statistiques {
  readonly form = new FormGroup({
    prescripteur: new FormControl(''),
    rpps: new FormControl(''),
    du: new FormControl<Date | null>(null),
    au: new FormControl<Date | null>(null),
    cotation: new FormControl('Toutes'),
  });
}
