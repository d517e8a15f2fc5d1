import { Component, inject, Input, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { debounceTime, of, switchMap } from 'rxjs';
import type { Dossier, Praticien, Prescripteur } from '../model.ts';
import { Api } from './api.ts';
import { CHAMPS, champ, jour } from './champs.ts';
import { dateOf } from './dates.ts';

const onBlur = () => new FormControl('', { nonNullable: true, updateOn: 'blur' });

export function prescriptionForm({ prescripteur, pec }: Dossier) {
  return new FormGroup({
    origine: new FormControl('annuaire', { nonNullable: true }),
    // Text while somebody types, a practitioner once one of the list is chosen.
    praticien: new FormControl<Praticien | string | null>(prescripteur),
    nom: onBlur(),
    prenom: onBlur(),
    rpps: onBlur(),
    numeroFacturation: onBlur(),
    finess: onBlur(),
    dateOrdonnance: new FormControl(dateOf(pec.prescriber.date), { updateOn: 'blur' }),
  });
}

export type PrescriptionForm = ReturnType<typeof prescriptionForm>;

/** Only what the radio shows is sent: the other fields may still hold something. */
export function prescripteurDe(form: PrescriptionForm): Prescripteur {
  const { origine, praticien, nom, prenom, rpps, numeroFacturation, finess } = form.getRawValue();
  if (origine === 'libre') return { origine, nom, prenom, rpps, numeroFacturation, finess };
  const chosen = typeof praticien === 'string' ? null : praticien;
  return {
    origine,
    nom: chosen?.nom ?? '',
    prenom: '',
    rpps: chosen?.rpps ?? '',
    numeroFacturation: chosen?.am ?? '',
    finess: chosen?.finess ?? '',
  };
}

/** Where the server's words about the prescriber go. */
export function placeDe(form: PrescriptionForm, path: string): string {
  const [, name] = /^prescripteur\.(\w+)$/.exec(path) ?? [];
  if (!name) return path;
  return form.controls.origine.value === 'libre' ? name : 'praticien';
}

export function libelle(person: Praticien | string | null): string {
  if (!person || typeof person === 'string') return person ?? '';
  const { nom, metier, rpps, finess } = person;
  const middle = metier === 'MK' ? ['MK'] : [];
  return [nom, ...middle, rpps || `FINESS ${finess}`].join(' · ');
}

@Component({
  selector: 'sc-prescription',
  imports: [...CHAMPS, MatAutocompleteModule],
  template: `<div [formGroup]="groupe" data-bloc="prescription" class="grille">
    <mat-radio-group formControlName="origine" aria-label="Origine" class="large">
      <mat-radio-button value="annuaire" data-origine="annuaire"
        >Prescripteur répertorié</mat-radio-button
      >
      <mat-radio-button value="libre" data-origine="libre"
        >Prescripteur non répertorié</mat-radio-button
      >
    </mat-radio-group>
    @if (groupe.controls.origine.value === 'annuaire') {
      <mat-form-field class="double">
        <mat-label>Rechercher dans l’annuaire</mat-label>
        <input
          matInput
          formControlName="praticien"
          [matAutocomplete]="trouves"
          placeholder="Nom ou identifiant"
          (input)="cherche($event)"
        />
        <mat-autocomplete #trouves="matAutocomplete" [displayWith]="libelle" requireSelection>
          @for (personne of personnes(); track personne.rpps + personne.finess) {
            <mat-option [value]="personne">{{ libelle(personne) }}</mat-option>
          } @empty {
            @if (mots().length > 2) {
              <mat-option disabled>Aucun résultat</mat-option>
            }
          }
        </mat-autocomplete>
        <mat-hint>{{ metier() }}</mat-hint>
        <mat-error>{{ groupe.controls.praticien.getError('serveur') }}</mat-error>
      </mat-form-field>
    } @else {
      ${champ('Nom', 'nom')} ${champ('Prénom', 'prenom')}
      ${champ('N° RPPS', 'rpps', 'inputmode="numeric"', 'groupe')}
      ${champ('N° Assurance Maladie', 'numeroFacturation', '', 'groupe')}
      ${champ('N° de structure', 'finess', 'maxlength="9"')}
    }
    ${jour('Date', 'dateOrdonnance', 'groupe')}
  </div>`,
})
export class Prescription {
  @Input({ required: true }) groupe!: PrescriptionForm;
  readonly mots = signal('');
  readonly libelle = libelle;
  readonly #api = inject(Api);
  readonly personnes = toSignal(
    toObservable(this.mots).pipe(
      debounceTime(250),
      switchMap((words) =>
        words.length > 2
          ? this.#api.lire<Praticien[]>(`annuaire?q=${encodeURIComponent(words)}`)
          : of([]),
      ),
      takeUntilDestroyed(),
    ),
    { initialValue: [] },
  );

  cherche(event: Event): void {
    if (event.target instanceof HTMLInputElement) this.mots.set(event.target.value.trim());
  }

  metier(): string {
    const { value } = this.groupe.controls.praticien;
    return value && typeof value !== 'string' ? value.metier : '3 caractères au moins';
  }
}
