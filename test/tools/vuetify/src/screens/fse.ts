import { defineComponent, ref, shallowRef } from 'vue';
import { useRoute } from 'vue-router';
import { french } from '../../../kit/dates.ts';
import { envoyer, lire, type DossierComplet } from '../api.ts';
import { annoncer } from '../notify.ts';
import { PatientHeader } from '../parts/patient-header.ts';

/** An invoice that was secured: read only, can be transmitted or taken back. */
export const Fse = defineComponent({
  components: { PatientHeader },
  setup() {
    const { params } = useRoute();
    const dossier = shallowRef<DossierComplet | null>(null);
    const statut = ref('');
    async function charger(): Promise<void> {
      dossier.value = await lire<DossierComplet>(`fse/${String(params.id)}`);
      statut.value = dossier.value.facture?.status ?? '';
    }
    async function transmettre(): Promise<void> {
      await envoyer(`fse/${String(params.id)}/teletransmission`, {});
      statut.value = 'télétransmise';
      annoncer('La FSE a été télétransmise.');
    }
    void charger();
    return { dossier, statut, french, transmettre };
  },
  template: `
    <div v-if="dossier" data-ecran="fse">
      <patient-header :patient="dossier.patient" />
      <v-card :title="'FSE n° ' + dossier.facture.id" :subtitle="'Élaborée le ' + french(dossier.facture.invoiceDate)">
        <template #append><v-chip>{{ statut }}</v-chip></template>
        <v-card-text>
          <p>Prescripteur : {{ dossier.facture.prescriber.name }} · {{ dossier.facture.prescriber.rpps }}</p>
          <v-table density="compact">
            <thead><tr><th>Exécuté le</th><th>Cotation</th><th>Honoraires</th></tr></thead>
            <tbody>
              <tr v-for="ligne in dossier.facture.lines" :key="ligne.date">
                <td>{{ french(ligne.date) }}</td><td>{{ ligne.act }}</td><td>{{ ligne.amount }} €</td>
              </tr>
            </tbody>
          </v-table>
        </v-card-text>
        <v-card-actions>
          <v-btn :to="'/facturation/fse/' + dossier.facture.id + '/annulation'" data-action="annuler">Annuler la FSE</v-btn>
          <v-btn color="primary" variant="flat" data-action="teletransmettre" @click="transmettre">Télétransmettre</v-btn>
        </v-card-actions>
      </v-card>
    </div>`,
});
