import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA, MatDialogModule, MatDialogRef } from '@angular/material/dialog';
import { MatProgressBarModule } from '@angular/material/progress-bar';
import type { Controle, CorpsFse } from '../../model.ts';
import { Api } from '../api.ts';

export interface AConfirmer {
  corps: CorpsFse;
  controle: Controle;
  nom: string;
}

/** The second step bills. Nothing keeps its button from being pressed again while the card is read. */
@Component({
  selector: 'sc-confirmation',
  imports: [MatButtonModule, MatCheckboxModule, MatDialogModule, MatProgressBarModule],
  template: `<h2 mat-dialog-title>Confirmation de la FSE</h2>
    <mat-dialog-content data-bloc="confirmation">
      <p>
        {{ donnees.nom }} — {{ donnees.controle.seances }} séance(s), {{ donnees.controle.total }} €
      </p>
      <p><mat-checkbox data-champ="attestation">Carte Vitale présentée ce jour</mat-checkbox></p>
      @if (enCours()) {
        <mat-progress-bar mode="indeterminate" />
        <p>Lecture de la carte…</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button mat-button mat-dialog-close>Retour</button>
      <button mat-flat-button data-action="securiser" (click)="securiser()">
        Confirmer et sécuriser
      </button>
    </mat-dialog-actions>`,
})
export class Confirmation {
  readonly donnees = inject<AConfirmer>(MAT_DIALOG_DATA);
  readonly enCours = signal(false);
  readonly #fenetre = inject<MatDialogRef<Confirmation, number>>(MatDialogRef);
  readonly #api = inject(Api);

  securiser(): void {
    this.enCours.set(true);
    this.#api.envoyer<{ numero: number }>('fse', this.donnees.corps).subscribe({
      next: ({ numero }) => this.#fenetre.close(numero),
      error: ({ error }: { error?: { message?: string } }) => {
        this.enCours.set(false);
        const bar = this.#api.dire(error?.message ?? 'Connexion perdue', 'Réessayer');
        bar.onAction().subscribe(() => this.securiser());
      },
    });
  }
}
