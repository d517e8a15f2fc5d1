import {
  mdiAccountGroup,
  mdiCalendarWeek,
  mdiChartBar,
  mdiCog,
  mdiFileSign,
  mdiFormSelect,
  mdiPackageVariantClosed,
  mdiReceiptTextOutline,
} from '@mdi/js';
import { computed, defineComponent } from 'vue';
import { useRoute } from 'vue-router';
import { session } from './api.ts';
import { message } from './notify.ts';

const MENU = [
  { vers: '/agenda', titre: 'Agenda', icone: mdiCalendarWeek },
  { vers: '/dossiers', titre: 'Dossiers', icone: mdiAccountGroup },
  { vers: '/facturation/lots', titre: 'Lots et envois', icone: mdiPackageVariantClosed },
  { vers: '/ordonnances/nouvelle', titre: 'Ordonnances', icone: mdiFileSign },
  { vers: '/formulaires/remboursement', titre: 'Remboursement', icone: mdiReceiptTextOutline },
  { vers: '/formulaires/insertion', titre: 'Insertion', icone: mdiFormSelect },
  { vers: '/pilotage', titre: 'Pilotage', icone: mdiChartBar },
  { vers: '/mon-cabinet', titre: 'Mon cabinet', icone: mdiCog },
];

/** The frame of every screen: bar, drawer, the routed screen, the snackbar. */
export const Shell = defineComponent({
  setup() {
    const route = useRoute();
    const titre = computed(() => (typeof route.meta.titre === 'string' ? route.meta.titre : ''));
    return { MENU, message, session, titre, route };
  },
  template: `
    <v-app>
      <v-app-bar color="primary" density="compact" flat>
        <v-app-bar-title>Cap Séances <span class="text-body-2 ml-3">{{ titre }}</span></v-app-bar-title>
        <v-text-field class="mr-4" max-width="260" hide-details single-line variant="solo-filled"
          flat label="Rechercher un dossier" name="rechercheGlobale" />
        <v-chip class="mr-3" variant="tonal">{{ session.praticien?.nom }}</v-chip>
      </v-app-bar>
      <v-navigation-drawer permanent width="200">
        <v-list density="compact" nav>
          <v-list-item v-for="lien in MENU" :key="lien.vers" :to="lien.vers" :title="lien.titre"
            :prepend-icon="lien.icone" color="primary" />
        </v-list>
      </v-navigation-drawer>
      <v-main>
        <v-container fluid class="pa-4"><router-view :key="route.fullPath" /></v-container>
      </v-main>
      <v-snackbar v-model="message.visible" :color="message.couleur" timeout="6000" location="top right">
        {{ message.texte }}
        <template #actions><v-btn variant="text" @click="message.visible = false">Fermer</v-btn></template>
      </v-snackbar>
    </v-app>`,
});
