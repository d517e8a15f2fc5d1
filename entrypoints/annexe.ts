import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annexeName } from '../src/documents/annexe/annexe-name.ts';
import { writeAnnexe } from '../src/documents/annexe/write-annexe.ts';
import { offerJoining } from '../src/page/annexe/handover.ts';
import { createJoining, saveFromPage } from '../src/page/annexe/joining.ts';

// Put into a frame by the worker on the click that asks for annexe 1: it carries the font.
export default defineUnlistedScript(() => {
  const joining = createJoining({
    write: async ({ annexe, own }) => ({
      name: annexeName(annexe),
      type: 'application/pdf',
      bytes: await writeAnnexe(annexe, own),
    }),
    save: saveFromPage,
  });
  offerJoining(joining);
});
