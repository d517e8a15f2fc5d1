import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { doAside, type AsideJob } from '../src/backup/aside-job.ts';

// A worker of our own pages: encrypts and opens backups aside, because scrypt lets nothing else run.
export default defineUnlistedScript(() => {
  self.addEventListener('message', ({ data }: MessageEvent<AsideJob>) => {
    // Only the page that started it hears it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    void doAside(data).then((answer) => self.postMessage(answer));
  });
});
