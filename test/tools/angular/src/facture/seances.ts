import { Component, Input } from '@angular/core';
import type { FormArray } from '@angular/forms';
import { MatTableModule } from '@angular/material/table';
import { CHAMPS, champ, jour, liste } from '../champs.ts';
import { seanceForm, type SeanceForm } from './form.ts';

const ACTES = ['AMK 10,7 + IFD', 'AMK 10,7', 'VSM 8,08', 'VSM 8,08 + IFD', 'RAM 8,09', 'AMS 9,5'];

/** One row per session. Cells have no label of their own: the column says what they are. */
@Component({
  selector: 'sc-seances',
  imports: [...CHAMPS, MatTableModule],
  template: `<mat-table [dataSource]="lignes()" data-bloc="seances">
      <ng-container matColumnDef="coche">
        <mat-header-cell *matHeaderCellDef>
          <mat-checkbox aria-label="Tout cocher" (change)="tout($event.checked)" />
        </mat-header-cell>
        <mat-cell *matCellDef="let ligne" [formGroup]="ligne">
          <mat-checkbox formControlName="aFacturer" />
        </mat-cell>
      </ng-container>
      <ng-container matColumnDef="rang">
        <mat-header-cell *matHeaderCellDef>N°</mat-header-cell>
        <mat-cell *matCellDef="let rang = index">{{ rang + 1 }}</mat-cell>
      </ng-container>
      <ng-container matColumnDef="acte">
        <mat-header-cell *matHeaderCellDef>Cotation</mat-header-cell>
        <mat-cell *matCellDef="let ligne" [formGroup]="ligne">
          ${liste(
            '',
            'cotation',
            ACTES.map((act) => [act]),
          )}
        </mat-cell>
      </ng-container>
      <ng-container matColumnDef="date">
        <mat-header-cell *matHeaderCellDef>Exécution</mat-header-cell>
        <mat-cell *matCellDef="let ligne" [formGroup]="ligne">
          ${jour('', 'dateSeance', 'ligne')}
        </mat-cell>
      </ng-container>
      <ng-container matColumnDef="montant">
        <mat-header-cell *matHeaderCellDef>Honoraires</mat-header-cell>
        <mat-cell *matCellDef="let ligne" [formGroup]="ligne">${champ('', 'montant')}</mat-cell>
      </ng-container>
      <mat-header-row *matHeaderRowDef="colonnes" />
      <mat-row
        *matRowDef="let ligne; columns: colonnes; let rang = index"
        [attr.data-seance]="rang"
      />
    </mat-table>
    <button mat-button type="button" data-action="ajouter" (click)="ajouter()">
      Ajouter une séance
    </button>`,
})
export class Seances {
  @Input({ required: true }) seances!: FormArray<SeanceForm>;
  readonly colonnes = ['coche', 'rang', 'acte', 'date', 'montant'];

  /** A new list each time: the table looks at nothing else. */
  lignes(): SeanceForm[] {
    return [...this.seances.controls];
  }

  tout(checked: boolean): void {
    for (const { controls } of this.seances.controls) controls.aFacturer.setValue(checked);
  }

  ajouter(): void {
    this.seances.push(seanceForm('', 'VSM 8,08', '17,86', false));
  }
}
