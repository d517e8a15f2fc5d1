/** Apart from its script only because of its length. */
export const TEMPLATE = `
  <v-form v-if="dossier" @submit.prevent="valider" data-ecran="facture">
    <patient-header :patient="dossier.patient" />
    <v-alert v-if="panne" type="error" variant="tonal" class="mb-4" data-zone="panne">{{ panne }}</v-alert>
    <v-card class="mb-4" title="Droits">
      <v-card-text><droits :patient="dossier.patient" /></v-card-text>
    </v-card>
    <v-expansion-panels v-model="panneaux" multiple class="mb-4" variant="accordion" elevation="0">
      <v-expansion-panel value="prescription">
        <v-expansion-panel-title data-panneau="prescription">
          Prescription
          <v-chip v-if="prescription.mode === 'annuaire' && prescription.choix" class="ml-4" size="small" data-zone="resume">
            {{ prescription.choix.nom }} · {{ prescription.choix.rpps }}
          </v-chip>
        </v-expansion-panel-title>
        <v-expansion-panel-text><prescription :saisie="prescription" :erreurs="erreurs" /></v-expansion-panel-text>
      </v-expansion-panel>
      <v-expansion-panel value="executant">
        <v-expansion-panel-title data-panneau="executant">Exécutant</v-expansion-panel-title>
        <v-expansion-panel-text eager><executant /></v-expansion-panel-text>
      </v-expansion-panel>
      <v-expansion-panel value="complementaire">
        <v-expansion-panel-title data-panneau="complementaire">Part complémentaire et pièces jointes</v-expansion-panel-title>
        <v-expansion-panel-text>
          <v-row density="comfortable" class="pt-2">
            <v-col cols="12" md="6">
              <v-text-field v-model="facture.mutuelle" label="N° de l’organisme complémentaire" counter="9"
                name="organismeAmc" />
            </v-col>
            <v-col cols="12" md="6">
              <v-file-input v-model="facture.pieces" label="Ordonnance numérisée (SCOR)" multiple chips
                accept=".pdf,image/*" name="scor" />
            </v-col>
          </v-row>
        </v-expansion-panel-text>
      </v-expansion-panel>
    </v-expansion-panels>
    <v-card class="mb-4" title="Actes réalisés" subtitle="Séances du plan de soins non encore facturées">
      <lignes :lignes="lignes" :erreurs="erreurs" />
    </v-card>
    <v-card class="mb-4">
      <v-card-text>
        <v-row density="comfortable" align="center">
          <v-col cols="12" md="3">
            <v-date-input v-model="facture.dateElaboration" label="Élaborée le" name="dateElaboration"
              :error-messages="erreurs.dateElaboration" hide-details="auto" />
          </v-col>
          <v-col cols="12" md="3">
            <v-select v-model="facture.mode" :items="modes" label="Mode" data-champ="modeFacture" hide-details />
          </v-col>
          <v-col cols="12" md="6" class="d-flex justify-end ga-2">
            <v-btn variant="text" to="/dossiers">Abandonner</v-btn>
            <v-btn color="primary" type="submit" data-action="valider">Valider</v-btn>
          </v-col>
        </v-row>
      </v-card-text>
    </v-card>
    <v-dialog v-model="confirme" max-width="480">
      <v-card title="Sécuriser la FSE" data-zone="confirmation">
        <v-card-text>
          Insérez la carte Vitale de {{ dossier.patient.firstName }} dans le lecteur, puis confirmez.
        </v-card-text>
        <v-card-actions>
          <v-spacer />
          <v-btn @click="confirme = false">Retour</v-btn>
          <v-btn color="primary" variant="flat" data-action="securiser" @click="securiser">Sécuriser la FSE</v-btn>
        </v-card-actions>
      </v-card>
    </v-dialog>
  </v-form>
  <v-progress-linear v-else indeterminate />`;
