import type { Routes } from '@angular/router';
import { dossier, fse } from './api.ts';
import { Agenda } from './ecrans/agenda.ts';
import { FileActive } from './ecrans/file-active.ts';
import { Annulation, PageFse } from './ecrans/fse.ts';
import { Inclusion } from './ecrans/inclusion.ts';
import { Lots } from './ecrans/lots.ts';
import { Ordonnance } from './ecrans/ordonnance.ts';
import { Remboursement } from './ecrans/remboursement.ts';
import { Reglages } from './ecrans/reglages.ts';
import { Statistiques } from './ecrans/statistiques.ts';
import { PageFacture } from './facture/page.ts';
import { PagePec } from './pec/page.ts';

/** Whose record it is stands in matrix parameters: `/facturation/creation;beneficiaire=704;pec=74`. */
export const routes: Routes = [
  { path: 'file-active', component: FileActive, title: 'File active' },
  {
    path: 'facturation/creation',
    component: PageFacture,
    title: 'Nouvelle FSE',
    resolve: { dossier },
  },
  { path: 'facturation/fse', component: PageFse, title: 'FSE', resolve: { fse } },
  { path: 'facturation/annulation', component: Annulation, title: 'Annulation', resolve: { fse } },
  {
    path: 'prises-en-charge/edition',
    component: PagePec,
    title: 'Prise en charge',
    resolve: { dossier },
  },
  {
    path: 'ordonnances/redaction',
    component: Ordonnance,
    title: 'Ordonnance',
    resolve: { dossier },
  },
  { path: 'reglages/identite', component: Reglages, title: 'Réglages' },
  { path: 'agenda', component: Agenda, title: 'Agenda' },
  { path: 'teletransmission', component: Lots, title: 'Télétransmission' },
  { path: 'statistiques', component: Statistiques, title: 'Statistiques' },
  { path: 'demarches/remboursement', component: Remboursement, title: 'Demande de remboursement' },
  { path: 'demarches/inclusion', component: Inclusion, title: 'Parcours d’inclusion' },
  { path: '**', redirectTo: 'file-active' },
];
