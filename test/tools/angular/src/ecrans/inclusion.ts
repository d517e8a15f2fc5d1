import { Component } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { CHAMPS, champ, jour, liste } from '../champs.ts';

/** A job scheme: its « prescripteur » prescribes a contract, its number is a national one. */
@Component({
  selector: 'sc-inclusion',
  imports: [...CHAMPS],
  template: `<h1>Orientation vers une structure d’insertion</h1>
    <form [formGroup]="form" data-bloc="inclusion">
      <h2>Prescripteur habilité</h2>
      <div class="grille">
        ${champ('Nom du prescripteur', 'nom')}
        ${champ('N° d’identification', 'identifiant', 'maxlength="9"')}
        ${liste('Type', 'type', [['France Travail'], ['Mission locale']])}
        ${jour('Date de prescription', 'datePrescription')}
      </div>
      <h2>Candidat</h2>
      <div class="grille">
        ${champ('NIR', 'nir', 'maxlength="15"')} ${champ('Nom de naissance', 'nomNaissance')}
        ${champ('Prénom', 'prenom')} ${jour('Date de naissance', 'naissance')}
      </div>
      <button mat-flat-button type="submit">Valider l’éligibilité</button>
    </form>`,
})
export class Inclusion {
  readonly form = new FormGroup({
    nom: new FormControl(''),
    identifiant: new FormControl(''),
    type: new FormControl('France Travail'),
    datePrescription: new FormControl<Date | null>(null),
    nir: new FormControl(''),
    nomNaissance: new FormControl(''),
    prenom: new FormControl(''),
    naissance: new FormControl<Date | null>(null),
  });
}
