import { ChangeDetectorRef, Component, inject, signal } from '@angular/core';
import { MatCardModule } from '@angular/material/card';
import { MatDialog } from '@angular/material/dialog';
import { MatExpansionModule } from '@angular/material/expansion';
import { MatToolbarModule } from '@angular/material/toolbar';
import { ActivatedRoute, Router } from '@angular/router';
import type { Controle, Dossier } from '../../model.ts';
import { Api } from '../api.ts';
import { Bandeau } from '../bandeau.ts';
import { CHAMPS, champ, jour, liste } from '../champs.ts';
import { placeDe, Prescription } from '../prescription.ts';
import { Confirmation, type AConfirmer } from './confirmation.ts';
import { corpsDe, factureForm, ticked } from './form.ts';
import { Seances } from './seances.ts';

const OUI_NON = [
  ['non', 'Non'],
  ['oui', 'Oui'],
];

@Component({
  selector: 'sc-facture',
  imports: [
    ...CHAMPS,
    MatCardModule,
    MatExpansionModule,
    MatToolbarModule,
    Bandeau,
    Prescription,
    Seances,
  ],
  host: { '(document:keydown.f9)': 'sansConfirmer($event)' },
  template: `<sc-bandeau [patient]="dossier.patient">
      <mat-card-content>{{ dossier.pec.label }}</mat-card-content>
    </sc-bandeau>
    <form [formGroup]="form" autocomplete="off" class="colonnes">
      <mat-accordion multi>
        <mat-expansion-panel expanded>
          <mat-expansion-panel-header
            ><mat-panel-title>Droits et parcours</mat-panel-title></mat-expansion-panel-header
          >
          <div formGroupName="droits" data-bloc="droits" class="grille">
            ${champ('N° de Sécurité sociale', 'nir')} ${champ('Assuré', 'assure')}
            ${champ('Rang', 'rang', 'maxlength="1"')} ${champ('Caisse', 'caisse')}
            ${jour('Fin de droits', 'finDroits')} ${liste('Exonération', 'exoneration', OUI_NON)}
            ${champ('N° AMC', 'mutuelle', 'maxlength="9"')} ${champ('Médecin traitant', 'traitant')}
            ${champ('N° RPPS', 'traitantRpps', 'maxlength="11"')}
          </div>
        </mat-expansion-panel>
        <mat-expansion-panel expanded>
          <mat-expansion-panel-header
            ><mat-panel-title>Prescription</mat-panel-title></mat-expansion-panel-header
          >
          <sc-prescription [groupe]="form.controls.prescription" />
        </mat-expansion-panel>
        <mat-expansion-panel expanded>
          <mat-expansion-panel-header
            ><mat-panel-title>Exécutant</mat-panel-title></mat-expansion-panel-header
          >
          <div formGroupName="executant" data-bloc="executant" class="grille">
            ${champ('Nom', 'nom')} ${champ('N° RPPS', 'rpps')}
            ${champ('N° Assurance Maladie', 'numeroFacturation')}
            ${champ('Remplaçant', 'remplacant')}
          </div>
        </mat-expansion-panel>
        <mat-expansion-panel data-panneau="pieces">
          <mat-expansion-panel-header
            ><mat-panel-title
              >Pièces justificatives (SCOR)</mat-panel-title
            ></mat-expansion-panel-header
          >
          <ng-template matExpansionPanelContent>
            <div data-bloc="pieces">
              <button mat-stroked-button type="button" (click)="fichier.click()">Numériser</button>
              <input #fichier type="file" hidden (change)="joindre(fichier.files)" />
              {{ piece() || 'Aucune pièce' }}
            </div>
          </ng-template>
        </mat-expansion-panel>
      </mat-accordion>
      <mat-card>
        <mat-card-header><mat-card-title>Actes</mat-card-title></mat-card-header>
        <mat-card-content>
          <div formGroupName="entete" data-bloc="entete" class="grille">
            ${jour('Date d’élaboration', 'dateFacture', "form.get('entete')?")}
            ${champ('N° de facture', 'numero')} ${liste('Accord préalable', 'dep', OUI_NON)}
            <mat-radio-group formControlName="mode" class="large">
              <mat-radio-button value="securise">Sécurisé</mat-radio-button>
              <mat-radio-button value="degrade">Dégradé</mat-radio-button>
            </mat-radio-group>
          </div>
          <sc-seances [seances]="form.controls.seances" />
          @if (form.controls.seances.getError('serveur'); as faute) {
            <p class="faute">{{ faute }}</p>
          }
        </mat-card-content>
      </mat-card>
    </form>
    <mat-toolbar class="pied">
      <span class="ressort"></span>
      <button mat-button type="button">Mettre en attente</button>
      <button mat-flat-button type="button" data-action="facturer" (click)="facturer()">
        Facturer
      </button>
    </mat-toolbar>`,
})
export class PageFacture {
  readonly dossier = inject(ActivatedRoute).snapshot.data['dossier'] as Dossier;
  readonly form = factureForm(this.dossier);
  readonly piece = signal('');
  readonly #api = inject(Api);
  readonly #router = inject(Router);
  readonly #dialog = inject(MatDialog);
  readonly #view = inject(ChangeDetectorRef);

  joindre(files: FileList | null): void {
    this.piece.set(files?.[0]?.name ?? '');
  }

  /** The first step: the server only looks at it. */
  facturer(): void {
    const corps = corpsDe(this.form, this.dossier, this.piece());
    this.#api.envoyer<Controle>('fse/controle', corps).subscribe({
      next: (controle) => {
        const { firstName, birthName, usedName } = this.dossier.patient;
        const data: AConfirmer = { corps, controle, nom: `${usedName || birthName} ${firstName}` };
        const opened = this.#dialog.open<Confirmation, AConfirmer, number>(Confirmation, { data });
        opened.afterClosed().subscribe((numero) => {
          if (numero) this.#facturee(numero);
        });
      },
      error: (answer: unknown) => this.#refusee(answer),
    });
  }

  /** F9 is for those who bill all day: no dialog. */
  sansConfirmer(event: Event): void {
    event.preventDefault();
    const corps = corpsDe(this.form, this.dossier, this.piece());
    this.#api.envoyer<{ numero: number }>('fse', corps).subscribe({
      next: ({ numero }) => this.#facturee(numero),
      error: (answer: unknown) => this.#refusee(answer),
    });
  }

  #facturee(numero: number): void {
    this.#api.dire(`FSE n° ${numero} sécurisée`);
    void this.#router.navigate(['/facturation/fse', { numero }]);
  }

  #refusee(answer: unknown): void {
    const shown = this.#api.refus(answer, this.form, (path) => this.#place(path));
    if (!shown) this.#api.dire('Le service FSE ne répond pas');
    this.#view.markForCheck();
  }

  /** From a path of the body to the control that shows it. */
  #place(path: string): string {
    const [, rank, name] = /^seances\.(\d+)\.(\w+)$/.exec(path) ?? [];
    if (rank) return `seances.${ticked(this.form)[Number(rank)]}.${name}`;
    if (path === 'dateFacture') return 'entete.dateFacture';
    if (path === 'seances') return path;
    return `prescription.${placeDe(this.form.controls.prescription, path)}`;
  }
}
