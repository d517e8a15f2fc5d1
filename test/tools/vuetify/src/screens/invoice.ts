import { defineComponent, onBeforeUnmount, reactive, ref, shallowRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { envoyer, lire, Refus, session, type DossierComplet, type Erreurs } from '../api.ts';
import { dateDe, isoDe } from '../dates.ts';
import { annoncer } from '../notify.ts';
import { Droits } from '../parts/droits.ts';
import { Executant } from '../parts/executant.ts';
import { Lignes } from '../parts/lignes.ts';
import { PatientHeader } from '../parts/patient-header.ts';
import { Prescription } from '../parts/prescription.ts';
import {
  lignesDe,
  prescriptionPour,
  saisieDe,
  type Ligne,
  type SaisiePrescription,
} from '../saisie.ts';
import { TEMPLATE } from './invoice-template.ts';

/** Some dossiers open with the prescription folded: the panel then draws nothing but its title. */
const FOLDED = [205];
const SHORTCUT = 'F8';

/** A new invoice: « Valider » has it checked, a dialog over the page then bills. */
export const Facture = defineComponent({
  components: { Droits, Executant, Lignes, PatientHeader, Prescription },
  setup() {
    const { query } = useRoute();
    const router = useRouter();
    const id = Number(query.beneficiaire);
    const dossier = shallowRef<DossierComplet | null>(null);
    const prescription = shallowRef<SaisiePrescription | null>(null);
    const lignes = ref<Ligne[]>([]);
    const panneaux = ref<string[]>([]);
    const erreurs = ref<Erreurs>({});
    const panne = ref('');
    const confirme = ref(false);
    const facture = reactive({
      dateElaboration: dateDe(session.jour),
      mode: 'Sécurisé',
      mutuelle: '',
      pieces: [] as File[],
    });

    async function charger(): Promise<void> {
      const recu = await lire<DossierComplet>(`dossiers/${id}`);
      prescription.value = saisieDe(recu);
      lignes.value = lignesDe(recu);
      panneaux.value = FOLDED.includes(id) ? ['executant'] : ['prescription', 'executant'];
      dossier.value = recu;
    }

    function corps(): object {
      return {
        beneficiaire: id,
        prescription: prescription.value ? prescriptionPour(prescription.value) : {},
        dateElaboration: isoDe(facture.dateElaboration),
        mode: facture.mode,
        lignes: lignes.value.filter(({ coche }) => coche),
        pieces: facture.pieces.map(({ name, size }) => ({ nom: name, taille: size })),
      };
    }

    async function tenter(chemin: string): Promise<{ id: number } | null> {
      erreurs.value = {};
      panne.value = '';
      try {
        return await envoyer(chemin, corps());
      } catch (refus) {
        if (!(refus instanceof Refus)) throw refus;
        erreurs.value = refus.erreurs;
        panne.value = refus.message;
        confirme.value = false;
        // Errors are drawn in the panel: an unfolded one.
        if (Object.keys(refus.erreurs).some((champ) => champ.startsWith('prescription'))) {
          panneaux.value = [...new Set([...panneaux.value, 'prescription'])];
        }
        return null;
      }
    }

    async function valider(): Promise<void> {
      confirme.value = (await tenter('facturation/controle')) !== null;
    }

    async function securiser(): Promise<void> {
      const recu = await tenter('facturation/fse');
      if (!recu) return;
      annoncer(`La FSE n° ${recu.id} a été sécurisée.`);
      confirme.value = false;
      await router.push(`/facturation/fse/${recu.id}`);
    }

    /** Hands on the keyboard: bills at once, without the dialog. */
    function touche(evenement: KeyboardEvent): void {
      if (evenement.key !== SHORTCUT) return;
      evenement.preventDefault();
      void securiser();
    }
    globalThis.addEventListener('keydown', touche);
    onBeforeUnmount(() => globalThis.removeEventListener('keydown', touche));
    void charger();
    const modes = ['Sécurisé', 'Dégradé', 'SESAM sans Vitale'];
    return {
      dossier,
      prescription,
      lignes,
      panneaux,
      erreurs,
      panne,
      confirme,
      facture,
      modes,
      valider,
      securiser,
    };
  },
  template: TEMPLATE,
});
