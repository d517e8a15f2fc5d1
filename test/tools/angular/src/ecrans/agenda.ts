import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { MatListModule } from '@angular/material/list';
import type { Patient } from '../../../kit/people.ts';
import { Api } from '../api.ts';
import { CHAMPS, jour } from '../champs.ts';
import { dateOf } from '../dates.ts';

/** A day with a session of everybody. */
@Component({
  selector: 'sc-agenda',
  imports: [...CHAMPS, MatListModule],
  template: `<h1>Agenda</h1>
    <form [formGroup]="form" data-bloc="agenda">
      ${jour('Date des soins', 'jour')}
      <mat-selection-list aria-label="Séances du jour">
        @for (un of tous(); track un.id; let rang = $index) {
          <mat-list-option>
            {{ 8 + rang }} h 00 · {{ un.usedName || un.birthName }} {{ un.firstName }} · AMK 10,7 +
            IFD
          </mat-list-option>
        }
      </mat-selection-list>
    </form>
    <button mat-flat-button data-action="valider-jour">Valider les séances</button>`,
})
export class Agenda {
  readonly form = new FormGroup({ jour: new FormControl(dateOf('2026-10-09')) });
  readonly tous = toSignal(inject(Api).lire<Patient[]>('beneficiaires'), { initialValue: [] });
}
