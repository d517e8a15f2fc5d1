import { Component, signal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { CHAMPS, champ, jour } from '../champs.ts';

/** What a patient asks of the mutuelle: prescriber, dates and a scan, all of it for somebody else. */
@Component({
  selector: 'sc-remboursement',
  imports: [...CHAMPS],
  template: `<h1>Demande de remboursement</h1>
    <form [formGroup]="form" data-bloc="remboursement">
      <h2>Adhérent</h2>
      <div class="grille">
        ${champ('Nom', 'nom')} ${champ('Prénom', 'prenom')}
        ${champ('N° de Sécurité sociale', 'nir')} ${champ('IBAN', 'iban')}
      </div>
      <h2>Prescription</h2>
      <div class="grille">
        ${champ('Médecin prescripteur', 'prescripteur')} ${champ('N° RPPS', 'rpps')}
        ${jour('Date de l’ordonnance', 'dateOrdonnance')} ${jour('Date des soins', 'dateSeance')}
      </div>
      <button mat-stroked-button type="button" (click)="piece.click()">Joindre l’ordonnance</button>
      <input #piece type="file" hidden (change)="nom.set(piece.value)" /> {{ nom() }}
      <p><button mat-flat-button type="submit">Envoyer la demande</button></p>
    </form>`,
})
export class Remboursement {
  readonly nom = signal('');
  readonly form = new FormGroup({
    nom: new FormControl(''),
    prenom: new FormControl(''),
    nir: new FormControl(''),
    iban: new FormControl(''),
    prescripteur: new FormControl(''),
    rpps: new FormControl(''),
    dateOrdonnance: new FormControl<Date | null>(null),
    dateSeance: new FormControl<Date | null>(null),
  });
}
