import { Component, Input } from '@angular/core';
import { MatCardModule } from '@angular/material/card';
import type { Patient } from '../../kit/people.ts';
import { frenchOf } from './dates.ts';

/** Who it is about: the name she goes by first, the one she was born with after it. */
@Component({
  selector: 'sc-bandeau',
  imports: [MatCardModule],
  template: `<mat-card appearance="filled" class="bandeau" data-bloc="beneficiaire">
    <mat-card-header>
      <div mat-card-avatar class="initiales" aria-hidden="true">{{ initiales() }}</div>
      <mat-card-title>
        <span data-champ="usuel">{{ patient.usedName || patient.birthName }}</span>&ngsp;
        <span data-champ="prenom">{{ patient.firstName }}</span>
      </mat-card-title>
      <mat-card-subtitle data-champ="naissance">{{ naissance() }}</mat-card-subtitle>
    </mat-card-header>
    <ng-content />
  </mat-card>`,
})
export class Bandeau {
  @Input({ required: true }) patient!: Patient;

  initiales(): string {
    return `${this.patient.firstName[0]}${(this.patient.usedName || this.patient.birthName)[0]}`;
  }

  naissance(): string {
    const { sex, usedName, birthName, birthDate } = this.patient;
    const born = sex === 'F' ? 'Née' : 'Né';
    return `${born}${usedName === '' ? '' : ` ${birthName}`} le ${frenchOf(birthDate)}`;
  }
}
