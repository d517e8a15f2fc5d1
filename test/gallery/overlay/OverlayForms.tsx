import { render, type ComponentChildren } from 'preact';
import { DiagnosisForm } from '../../../src/overlay/DiagnosisForm.tsx';
import { OpeningForm } from '../../../src/overlay/OpeningForm.tsx';
import { OverrideForm } from '../../../src/overlay/OverrideForm.tsx';
import { PrescriptionForm } from '../../../src/overlay/PrescriptionForm.tsx';
import { ReferralForm } from '../../../src/overlay/ReferralForm.tsx';
import { nothing } from '../shown.ts';
import { InRoot } from './InRoot.tsx';

const isSeen = () => true;
const opening = { cameBefore: false, onBack: nothing, onOpen: nothing, isSeen };

const FORMS: readonly [string, ComponentChildren][] = [
  ['opening, no diagnosis', <OpeningForm key="1" {...opening} diagnosis={null} />],
  ['opening, a diagnosis', <OpeningForm key="2" {...opening} diagnosis="diagnosis" />],
  ['opening, after an ordonnance', <OpeningForm key="3" {...opening} diagnosis="after" />],
  ['opening, came before', <OpeningForm key="4" {...opening} diagnosis={null} cameBefore />],
  ['stop: bill all the same', <OverrideForm key="5" isSeen={isSeen} onConfirm={nothing} />],
  ['stop: a diagnosis', <DiagnosisForm key="6" isSeen={isSeen} onRecord={nothing} />],
  ['stop: an ordonnance', <PrescriptionForm key="7" isSeen={isSeen} onRecord={nothing} />],
  ['stop: refer the patient', <ReferralForm key="8" isSeen={isSeen} onRefer={nothing} />],
];

/** The forms of the card and of the ninth-session dialog, each in a root of its own. */
export function OverlayForms() {
  return (
    <div class="shown-grid">
      {FORMS.map(([name, form]) => (
        <InRoot
          key={name}
          name={name}
          into={(box) => {
            const card = document.createElement('div');
            card.className = 'place';
            const inside = document.createElement('section');
            inside.className = 'card quiet';
            card.append(inside);
            box.append(card);
            render(form, inside);
          }}
        />
      ))}
    </div>
  );
}
