import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import type { ResolveFn } from '@angular/router';
import type { FormGroup } from '@angular/forms';
import type { Dossier, Fse, Refus } from '../model.ts';

@Injectable({ providedIn: 'root' })
export class Api {
  readonly #http = inject(HttpClient);
  readonly #bar = inject(MatSnackBar);

  lire<T>(path: string) {
    return this.#http.get<T>(`/api/${path}`);
  }

  envoyer<T>(path: string, body: object) {
    return this.#http.post<T>(`/api/${path}`, body);
  }

  dire(text: string, action = 'OK') {
    return this.#bar.open(text, action, { duration: 8000 });
  }

  /** Shows a refusal under the fields; true when the server answered one. */
  refus(answer: unknown, form: FormGroup, place: (path: string) => string): boolean {
    if (!(answer instanceof HttpErrorResponse) || answer.status !== 422) return false;
    const { message, erreurs } = answer.error as Refus;
    form.markAllAsTouched();
    for (const [path, serveur] of Object.entries(erreurs))
      form.get(place(path))?.setErrors({ serveur });
    const all = Object.values(erreurs);
    this.dire(`${message} : ${all.length > 1 ? `${all.length} anomalies` : all.join()}`);
    return true;
  }
}

export const dossier: ResolveFn<Dossier> = (route) =>
  inject(Api).lire<Dossier>(`beneficiaires/${route.paramMap.get('beneficiaire')}`);

export const fse: ResolveFn<Fse> = (route) =>
  inject(Api).lire<Fse>(`fse/${route.paramMap.get('numero')}`);
