import { reactive } from 'vue';
import type { Invoice, Treatment } from '../../kit/tool.ts';
import type { Dossier, Listed } from '../seed.ts';

export type Erreurs = Record<string, string[]>;

export interface DossierComplet {
  patient: Dossier;
  plan: Treatment;
  prescripteur: Listed | null;
  facture: Invoice | null;
}

/** Who is logged in, and the server's day. Filled before anything is drawn. */
export const session = reactive<{ praticien: Listed | null; jour: string }>({
  praticien: null,
  jour: '',
});

export class Refus extends Error {
  readonly erreurs: Erreurs;

  constructor(message: string, erreurs: Erreurs) {
    super(message);
    this.name = 'Refus';
    this.erreurs = erreurs;
  }
}

export async function lire<T>(chemin: string): Promise<T> {
  const reponse = await fetch(`/api/${chemin}`);
  if (!reponse.ok) throw new Refus(`Lecture impossible (${reponse.status})`, {});
  return (await reponse.json()) as T;
}

export async function envoyer(chemin: string, corps: object): Promise<{ id: number }> {
  const reponse = await fetch(`/api/${chemin}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(corps),
  });
  const recu = (await reponse.json()) as { id: number; message: string; erreurs?: Erreurs };
  if (!reponse.ok) throw new Refus(recu.message, recu.erreurs ?? {});
  return recu;
}
