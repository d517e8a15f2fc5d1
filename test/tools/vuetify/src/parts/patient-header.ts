import { computed, defineComponent, type PropType } from 'vue';
import { french } from '../../../kit/dates.ts';
import type { Dossier } from '../../seed.ts';
import { session } from '../api.ts';
import { ageLe } from '../dates.ts';

/** « DEMO-ESSAI Maëlle (née MAQUETTE) »: one line of text, no field. */
export const PatientHeader = defineComponent({
  props: { patient: { type: Object as PropType<Dossier>, required: true } },
  setup(props) {
    const identite = computed(() => {
      const { birthName, usedName, firstName, nationalNumber } = props.patient;
      const born = nationalNumber.startsWith('2') ? 'née' : 'né';
      return usedName
        ? `${usedName} ${firstName} (${born} ${birthName})`
        : `${birthName} ${firstName}`;
    });
    const naissance = computed(() => {
      const { birthDate } = props.patient;
      return `${french(birthDate)} · ${ageLe(session.jour, birthDate)} ans`;
    });
    const initiales = computed(() => {
      const { usedName, birthName, firstName } = props.patient;
      return firstName.charAt(0) + (usedName || birthName).charAt(0);
    });
    return { identite, naissance, initiales };
  },
  template: `
    <v-card class="mb-4" color="primary" variant="tonal" :border="false" data-zone="dossier">
      <v-card-item>
        <template #prepend><v-avatar color="primary">{{ initiales }}</v-avatar></template>
        <v-card-title data-zone="identite">{{ identite }}</v-card-title>
        <v-card-subtitle data-zone="naissance">{{ naissance }}</v-card-subtitle>
        <template #append>
          <v-chip size="small" class="mr-2">Dossier {{ patient.id }}</v-chip>
          <v-chip v-if="patient.attendingDoctor" size="small" data-zone="declare">
            Médecin traitant : {{ patient.attendingDoctor }}
          </v-chip>
        </template>
      </v-card-item>
    </v-card>`,
});
