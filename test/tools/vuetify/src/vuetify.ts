import 'vuetify/styles';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import { fr } from 'vuetify/locale';

/** Icons are paths in the bundle: nothing is loaded from elsewhere. */
export const vuetify = createVuetify({
  components,
  locale: { locale: 'fr', messages: { fr } },
  date: { locale: { fr: 'fr-FR' } },
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  theme: {
    defaultTheme: 'cap',
    themes: {
      cap: {
        dark: false,
        colors: { primary: '#5b3f8c', secondary: '#b0642b', background: '#f5f2fa' },
      },
    },
  },
  defaults: {
    VTextField: { variant: 'outlined', density: 'compact' },
    VSelect: { variant: 'outlined', density: 'compact' },
    VAutocomplete: { variant: 'outlined', density: 'compact' },
    VTextarea: { variant: 'outlined', density: 'compact' },
    VNumberInput: { variant: 'outlined', density: 'compact', controlVariant: 'stacked' },
    VFileInput: { variant: 'outlined', density: 'compact' },
    VDateInput: { variant: 'outlined', density: 'compact', prependIcon: '' },
    VCard: { variant: 'flat', border: true },
  },
});
