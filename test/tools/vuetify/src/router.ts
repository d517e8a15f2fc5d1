import type { Component } from 'vue';
import { createRouter, createWebHashHistory } from 'vue-router';
import { Agenda } from './screens/agenda.ts';
import { Annulation } from './screens/cancel.ts';
import { Dossiers } from './screens/dossiers.ts';
import { Fse } from './screens/fse.ts';
import { Iae } from './screens/iae.ts';
import { Facture } from './screens/invoice.ts';
import { Lots } from './screens/batch.ts';
import { Ordonnance } from './screens/ordonnance.ts';
import { PlanDeSoins } from './screens/plan.ts';
import { Reglages } from './screens/settings.ts';
import { Remboursement } from './screens/reimbursement.ts';
import { Statistiques } from './screens/statistics.ts';

const SCREENS: Record<string, [Component, string]> = {
  '/dossiers': [Dossiers, 'Dossiers'],
  // The patient's id is in the query here, and in the path on the plan.
  '/facturation/nouvelle': [Facture, 'Nouvelle facture'],
  '/dossier-patient/:id/plan-de-soins': [PlanDeSoins, 'Plan de soins'],
  '/facturation/fse/:id': [Fse, 'Feuille de soins'],
  '/facturation/fse/:id/annulation': [Annulation, 'Annulation'],
  '/facturation/lots': [Lots, 'Lots et envois'],
  '/agenda': [Agenda, 'Agenda'],
  '/ordonnances/nouvelle': [Ordonnance, 'Nouvelle ordonnance'],
  '/formulaires/remboursement': [Remboursement, 'Demande de remboursement'],
  '/formulaires/insertion': [Iae, 'Insertion par l’activité économique'],
  '/pilotage': [Statistiques, 'Pilotage'],
  '/mon-cabinet': [Reglages, 'Mon cabinet'],
};

export const router = createRouter({
  history: createWebHashHistory(),
  routes: [
    { path: '/', redirect: '/dossiers' },
    ...Object.entries(SCREENS).map(([path, [component, titre]]) => ({
      path,
      component,
      meta: { titre },
    })),
  ],
});
