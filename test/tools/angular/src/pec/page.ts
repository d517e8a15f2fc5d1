import { ChangeDetectorRef, Component, inject } from '@angular/core';
import { FormControl, FormGroup } from '@angular/forms';
import { MatStepperModule } from '@angular/material/stepper';
import { ActivatedRoute, Router } from '@angular/router';
import type { CorpsPec, Dossier } from '../../model.ts';
import { Api } from '../api.ts';
import { Bandeau } from '../bandeau.ts';
import { CHAMPS, champ, jour, liste } from '../champs.ts';
import { dateOf, isoOf } from '../dates.ts';
import { placeDe, prescripteurDe, Prescription, prescriptionForm } from '../prescription.ts';

const text = (value: string) => new FormControl(value, { nonNullable: true });

/** The plan of care in two steps: the second is drawn when it is reached. */
@Component({
  selector: 'sc-pec',
  imports: [...CHAMPS, MatStepperModule, Bandeau, Prescription],
  template: `<sc-bandeau [patient]="dossier.patient" />
    <mat-stepper data-bloc="pec">
      <ng-template matStepperIcon="edit">✓</ng-template>
      <mat-step label="Contexte">
        <div [formGroup]="contexte" class="grille">
          ${champ('Libellé', 'libelle')}
          ${liste('Nature d’assurance', 'assurance', [['Maladie'], ['Maternité'], ['Accident de travail']])}
          ${jour('Début des soins', 'debut')}
        </div>
        <button mat-flat-button matStepperNext type="button" data-action="suivant">Suivant</button>
      </mat-step>
      <mat-step label="Ordonnance et séances">
        <ng-template matStepContent>
          <sc-prescription [groupe]="prescription" />
          <div [formGroup]="plan" data-bloc="plan" class="grille">
            ${champ('Séances prévues', 'nbSeances', 'type="number" min="1"', 'plan')}
            ${liste('Rythme', 'rythme', [['2 par semaine'], ['3 par semaine']])}
            ${liste(
              'Validité',
              'validite',
              ['3', '6', '9', '12'].map((months) => [months, `${months} mois`]),
            )}
            ${champ('Exécutant', 'executant', 'readonly')}
          </div>
          <button mat-button matStepperPrevious type="button">Précédent</button>
          <button mat-flat-button type="button" data-action="enregistrer" (click)="enregistrer()">
            Enregistrer la prise en charge
          </button>
        </ng-template>
      </mat-step>
    </mat-stepper>`,
})
export class PagePec {
  readonly dossier = inject(ActivatedRoute).snapshot.data['dossier'] as Dossier;
  readonly contexte = new FormGroup({
    libelle: text(this.dossier.pec.label),
    assurance: text('Maladie'),
    debut: new FormControl(dateOf(this.dossier.pec.sessions[0]?.date ?? '')),
  });
  readonly prescription = prescriptionForm(this.dossier);
  readonly plan = new FormGroup({
    nbSeances: new FormControl(this.dossier.pec.planned, { updateOn: 'blur' }),
    executant: text(this.dossier.executant.nom),
    rythme: text('2 par semaine'),
    validite: text(String(this.dossier.pec.validityMonths)),
  });
  readonly form = new FormGroup({ prescription: this.prescription, plan: this.plan });
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #view = inject(ChangeDetectorRef);

  enregistrer(): void {
    const { patient, pec } = this.dossier;
    const corps: CorpsPec & { beneficiaire: string } = {
      beneficiaire: String(patient.id),
      libelle: this.contexte.controls.libelle.value,
      prescripteur: prescripteurDe(this.prescription),
      dateOrdonnance: isoOf(this.prescription.controls.dateOrdonnance.value),
      nbSeances: String(this.plan.controls.nbSeances.value ?? ''),
      validite: this.plan.controls.validite.value,
    };
    this.#api.envoyer(`pec/${pec.id}`, corps).subscribe({
      next: () => {
        this.#api.dire('Prise en charge enregistrée');
        void this.#router.navigate(['/file-active']);
      },
      error: (answer: unknown) => {
        this.#api.refus(answer, this.form, (path) =>
          path === 'nbSeances'
            ? 'plan.nbSeances'
            : `prescription.${placeDe(this.prescription, path)}`,
        );
        this.#view.markForCheck();
      },
    });
  }
}
