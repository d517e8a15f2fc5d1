import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { annexeName } from '../src/documents/annexe/annexe-name.ts';
import { makeAnnexe } from '../src/documents/annexe/make-annexe.ts';
import { offerJoining } from '../src/page/annexe/handover.ts';
import { createJoining, saveFromPage } from '../src/page/annexe/joining.ts';

// Put into a frame by the worker on the click that asks for annexe 1: it carries the font.
export default defineUnlistedScript(() => {
  const joining = createJoining({
    write: async (annexe) => ({
      name: annexeName(annexe),
      type: 'application/pdf',
      bytes: await makeAnnexe(annexe),
    }),
    save: saveFromPage,
  });
  offerJoining(joining);
});
