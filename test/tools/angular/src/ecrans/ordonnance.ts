import { Component, inject } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { ActivatedRoute } from '@angular/router';
import type { Dossier } from '../../model.ts';
import { Api } from '../api.ts';
import { Bandeau } from '../bandeau.ts';
import { CHAMPS, champ, jour, liste } from '../champs.ts';
import { dateOf } from '../dates.ts';

/** Here she is the prescriber, of a device: the prescription is being written, nothing is billed. */
@Component({
  selector: 'sc-ordonnance',
  imports: [...CHAMPS, Bandeau],
  template: `<sc-bandeau [patient]="dossier.patient" />
    <h1>Rédiger une ordonnance</h1>
    <form [formGroup]="form" class="grille" data-bloc="ordonnance">
      ${champ('Prescripteur', 'prescripteur')} ${champ('N° RPPS', 'rpps')}
      ${jour('Date de prescription', 'dateOrdonnance')}
      ${liste('Dispositif', 'dispositif', [['Attelle de poignet'], ['Bande de contention']])}
      ${champ('Quantité', 'quantite', 'type="number"')}
      ${champ('Nombre de séances', 'nbSeances', 'type="number"')}
    </form>
    <button mat-flat-button data-action="signer" (click)="signer()">Signer et imprimer</button>`,
})
export class Ordonnance {
  readonly dossier = inject(ActivatedRoute).snapshot.data['dossier'] as Dossier;
  readonly form = new FormGroup({
    prescripteur: new FormControl(this.dossier.executant.nom),
    rpps: new FormControl(this.dossier.executant.rpps),
    dateOrdonnance: new FormControl(dateOf(this.dossier.jour)),
    dispositif: new FormControl('Attelle de poignet'),
    quantite: new FormControl(1),
    nbSeances: new FormControl<number | null>(null),
  });
  readonly #api = inject(Api);

  signer(): void {
    this.#api.dire('Ordonnance imprimée');
  }
}
