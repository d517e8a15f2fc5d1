import { ReactiveFormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';

/** What every form imports. */
export const CHAMPS = [
  ReactiveFormsModule,
  MatButtonModule,
  MatCheckboxModule,
  MatDatepickerModule,
  MatInputModule,
  MatRadioModule,
  MatSelectModule,
] as const;

const error = (name: string, group: string) =>
  group === ''
    ? ''
    : `<mat-error>{{ ${group}.get('${name}')?.getError('serveur') ?? 'Format incorrect' }}</mat-error>`;

const label = (text: string) => (text === '' ? '' : `<mat-label>${text}</mat-label>`);

/** Templates are strings: what repeats in them is a function. `group` is where the server's words come from. */
export function champ(text: string, name: string, attributes = '', group = ''): string {
  return `<mat-form-field>${label(text)}
    <input matInput formControlName="${name}" ${attributes}>${error(name, group)}</mat-form-field>`;
}

export function jour(text: string, name: string, group = ''): string {
  return `<mat-form-field>${label(text)}
    <input matInput [matDatepicker]="${name}" formControlName="${name}" placeholder="jj/mm/aaaa">
    <mat-datepicker-toggle matIconSuffix [for]="${name}" /><mat-datepicker #${name} />
    ${error(name, group)}</mat-form-field>`;
}

export function liste(text: string, name: string, options: readonly (readonly string[])[]): string {
  const all = options.map(
    ([value = '', shown = value]) => `<mat-option value="${value}">${shown}</mat-option>`,
  );
  return `<mat-form-field>${label(text)}
    <mat-select formControlName="${name}">${all.join('')}</mat-select></mat-form-field>`;
}
