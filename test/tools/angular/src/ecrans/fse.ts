import { Component, inject, signal } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { MatCardModule } from '@angular/material/card';
import { ActivatedRoute, RouterLink } from '@angular/router';
import type { Fse } from '../../model.ts';
import { Api } from '../api.ts';
import { Bandeau } from '../bandeau.ts';
import { CHAMPS, champ, jour, liste } from '../champs.ts';
import { dateOf, frenchOf } from '../dates.ts';

/** An invoice that is there: it can be sent, or taken back on another screen. */
@Component({
  selector: 'sc-fse',
  imports: [...CHAMPS, MatCardModule, RouterLink, Bandeau],
  template: `<sc-bandeau [patient]="fse.patient" />
    <mat-card>
      <mat-card-header>
        <mat-card-title>FSE n° {{ fse.facture.id }} — {{ statut() }}</mat-card-title>
      </mat-card-header>
      <mat-card-content>
        <dl>
          <dt>Prescripteur</dt>
          <dd>{{ fse.facture.prescriber.name }} · {{ fse.facture.prescriber.rpps }}</dd>
          @for (ligne of fse.facture.lines; track ligne.date) {
            <dt>{{ frenchOf(ligne.date) }}</dt>
            <dd>{{ ligne.act }}</dd>
          }
        </dl>
      </mat-card-content>
      <mat-card-actions>
        <button mat-flat-button data-action="teletransmettre" (click)="transmettre()">
          Télétransmettre
        </button>
        <a mat-button [routerLink]="['/facturation/annulation', { numero: fse.facture.id }]"
          >Annuler la FSE</a
        >
      </mat-card-actions>
    </mat-card>`,
})
export class PageFse {
  readonly fse = inject(ActivatedRoute).snapshot.data['fse'] as Fse;
  readonly statut = signal<string>(this.fse.facture.status);
  readonly frenchOf = frenchOf;
  readonly #api = inject(Api);

  transmettre(): void {
    this.#api
      .envoyer<{ status: string }>(`fse/${this.fse.facture.id}/teletransmission`, {})
      .subscribe(({ status }) => this.statut.set(status));
  }
}

/** Same words, same fields, the other way round: nothing is billed here. */
@Component({
  selector: 'sc-annulation',
  imports: [...CHAMPS, Bandeau],
  template: `<sc-bandeau [patient]="fse.patient" />
    <h1>Annulation de la FSE n° {{ fse.facture.id }}</h1>
    <form [formGroup]="form" class="grille" data-bloc="annulation">
      ${champ('Prescripteur', 'prescripteur')} ${champ('N° RPPS', 'rpps')}
      ${jour('Date d’exécution', 'dateSeance')} ${champ('Cotation', 'cotation')}
      ${liste('Motif', 'motif', [['Doublon'], ['Erreur de prescripteur']])}
    </form>
    <button mat-flat-button data-action="annuler" (click)="annuler()">
      Confirmer l’annulation
    </button>`,
})
export class Annulation {
  readonly fse = inject(ActivatedRoute).snapshot.data['fse'] as Fse;
  readonly form = new FormGroup({
    prescripteur: new FormControl(this.fse.facture.prescriber.name),
    rpps: new FormControl(this.fse.facture.prescriber.rpps),
    dateSeance: new FormControl(dateOf(this.fse.facture.lines[0]?.date ?? '')),
    cotation: new FormControl(this.fse.facture.lines[0]?.act),
    motif: new FormControl('Doublon'),
  });
  readonly #api = inject(Api);

  annuler(): void {
    this.#api
      .envoyer(`fse/${this.fse.facture.id}/annulation`, {})
      .subscribe(() => this.#api.dire('FSE annulée'));
  }
}
