import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatTableModule } from '@angular/material/table';
import type { Fse } from '../../model.ts';
import { Api } from '../api.ts';
import { CHAMPS } from '../champs.ts';
import { frenchOf } from '../dates.ts';

/** Invoices of many people, each with its prescriber. */
@Component({
  selector: 'sc-lots',
  imports: [...CHAMPS, MatTableModule],
  template: `<h1>Mise en lots</h1>
    <mat-table [dataSource]="toutes()" data-bloc="lots">
      <ng-container matColumnDef="coche">
        <mat-header-cell *matHeaderCellDef></mat-header-cell>
        <mat-cell *matCellDef="let une"><mat-checkbox checked /></mat-cell>
      </ng-container>
      <ng-container matColumnDef="patient">
        <mat-header-cell *matHeaderCellDef>Bénéficiaire</mat-header-cell>
        <mat-cell *matCellDef="let une"
          >{{ une.patient.birthName }} {{ une.patient.firstName }}</mat-cell
        >
      </ng-container>
      <ng-container matColumnDef="prescripteur">
        <mat-header-cell *matHeaderCellDef>Prescripteur</mat-header-cell>
        <mat-cell *matCellDef="let une"
          >{{ une.facture.prescriber.name }} {{ une.facture.prescriber.rpps }}</mat-cell
        >
      </ng-container>
      <ng-container matColumnDef="date">
        <mat-header-cell *matHeaderCellDef>Date d’élaboration</mat-header-cell>
        <mat-cell *matCellDef="let une">{{ frenchOf(une.facture.invoiceDate) }}</mat-cell>
      </ng-container>
      <mat-header-row *matHeaderRowDef="colonnes" />
      <mat-row *matRowDef="let une; columns: colonnes" />
    </mat-table>
    <button mat-button data-action="lots">Mettre en lots</button>
    <button mat-flat-button data-action="teletransmettre">Télétransmettre</button>`,
})
export class Lots {
  readonly colonnes = ['coche', 'patient', 'prescripteur', 'date'];
  readonly frenchOf = frenchOf;
  readonly toutes = toSignal(inject(Api).lire<Fse[]>('fse'), { initialValue: [] });
}
