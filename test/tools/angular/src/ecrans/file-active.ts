import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButtonModule } from '@angular/material/button';
import { MatInputModule } from '@angular/material/input';
import { MatMenuModule } from '@angular/material/menu';
import { MatTableModule } from '@angular/material/table';
import { RouterLink } from '@angular/router';
import type { Patient } from '../../../kit/people.ts';
import { Api } from '../api.ts';
import { frenchOf } from '../dates.ts';

/** Everybody; what can be done with one of them is in a menu of the overlay. */
@Component({
  selector: 'sc-file-active',
  imports: [MatButtonModule, MatInputModule, MatMenuModule, MatTableModule, RouterLink],
  template: `<h1>File active</h1>
    <mat-form-field
      ><mat-label>Rechercher un bénéficiaire</mat-label><input matInput
    /></mat-form-field>
    <table mat-table [dataSource]="tous()">
      <ng-container matColumnDef="nom">
        <th mat-header-cell *matHeaderCellDef>Bénéficiaire</th>
        <td mat-cell *matCellDef="let un">{{ un.usedName || un.birthName }} {{ un.firstName }}</td>
      </ng-container>
      <ng-container matColumnDef="naissance">
        <th mat-header-cell *matHeaderCellDef>Né(e) le</th>
        <td mat-cell *matCellDef="let un">{{ frenchOf(un.birthDate) }}</td>
      </ng-container>
      <ng-container matColumnDef="choix">
        <th mat-header-cell *matHeaderCellDef></th>
        <td mat-cell *matCellDef="let un">
          <button mat-button [matMenuTriggerFor]="menu" [attr.data-menu]="un.id">Actions</button>
          <mat-menu #menu="matMenu">
            <a
              mat-menu-item
              data-choix="fse"
              [routerLink]="['/facturation/creation', { beneficiaire: un.id, pec: un.id - 630 }]"
              >Créer une FSE</a
            >
            <a
              mat-menu-item
              data-choix="pec"
              [routerLink]="['/prises-en-charge/edition', { beneficiaire: un.id }]"
              >Prise en charge</a
            >
            <a
              mat-menu-item
              data-choix="ordonnance"
              [routerLink]="['/ordonnances/redaction', { beneficiaire: un.id }]"
              >Rédiger une ordonnance</a
            >
          </mat-menu>
        </td>
      </ng-container>
      <tr mat-header-row *matHeaderRowDef="colonnes"></tr>
      <tr mat-row *matRowDef="let un; columns: colonnes"></tr>
    </table>`,
})
export class FileActive {
  readonly colonnes = ['nom', 'naissance', 'choix'];
  readonly frenchOf = frenchOf;
  readonly tous = toSignal(inject(Api).lire<Patient[]>('beneficiaires'), { initialValue: [] });
}
