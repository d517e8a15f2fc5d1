import { createApp } from 'vue';
import { lire, session } from './api.ts';
import { router } from './router.ts';
import { Shell } from './shell.ts';
import { vuetify } from './vuetify.ts';

Object.assign(session, await lire<typeof session>('session'));
createApp(Shell).use(router).use(vuetify).mount('#app');
