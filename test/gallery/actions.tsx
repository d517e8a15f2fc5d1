import { Button } from '../../src/ui/components/Button.tsx';
import { Choice } from '../../src/ui/components/Choice.tsx';
import { ConfirmPanel } from '../../src/ui/components/ConfirmPanel.tsx';
import { Form } from '../../src/ui/components/Form.tsx';
import { Padlock, Tick } from '../../src/ui/components/Icons.tsx';
import { WorkProgress } from '../../src/ui/components/WorkProgress.tsx';
import { nothing, type Shown } from './shown.ts';

const LONG = 'Une ordonnance couvre ces dates, et le médecin l’a confirmé par écrit ce matin';

export const ACTIONS: readonly Shown[] = [
  {
    of: 'Button',
    state: 'every look',
    node: (
      <div class="actions">
        <Button look="primary">Enregistrer</Button>
        <Button>Activer</Button>
        <Button look="quiet">Annuler</Button>
        <Button look="danger">Retirer ces séances</Button>
      </div>
    ),
  },
  {
    of: 'Button',
    state: 'busy, expanded, pressed, long words',
    node: (
      <div class="actions">
        <Button look="primary" busy>
          Enregistrer
        </Button>
        <Button expanded>Ajouter une séance</Button>
        <Button look="quiet" expanded>
          Corriger
        </Button>
        <Button pressed>Afficher</Button>
        <Button>{LONG}</Button>
      </div>
    ),
  },
  {
    of: 'Choice',
    state: 'two answers, and many',
    node: (
      <>
        <Choice
          name="choice-two"
          legend="Compter le bilan"
          value="no"
          options={[
            { value: 'no', words: 'Non' },
            { value: 'yes', words: 'Oui' },
          ]}
          onInput={nothing}
        />
        <Choice
          name="choice-many"
          legend="Rythme par semaine"
          value="2"
          options={['1', '2', '3', '4', '5', '6', '7'].map((value) => ({
            value,
            words: `${value} séances par semaine`,
          }))}
          onInput={nothing}
        />
      </>
    ),
  },
  {
    of: 'ConfirmPanel',
    state: 'danger',
    node: (
      <ConfirmPanel action="Effacer le dossier" busy={false} onConfirm={nothing} onCancel={nothing}>
        <p>Le dossier de ESSAI Camille sera effacé. Cela ne se rattrape pas.</p>
      </ConfirmPanel>
    ),
  },
  {
    of: 'ConfirmPanel',
    state: 'plain, at work',
    node: (
      <ConfirmPanel
        action="Terminer l’épisode"
        look="plain"
        busy
        onConfirm={nothing}
        onCancel={nothing}
      >
        <p>L’épisode sera terminé ce jour.</p>
      </ConfirmPanel>
    ),
  },
  {
    of: 'Form',
    state: 'with its button',
    node: (
      <Form onSubmit={nothing}>
        <Button type="submit" look="primary">
          Enregistrer
        </Button>
      </Form>
    ),
  },
  {
    of: 'Icons',
    state: 'all',
    node: (
      <p>
        <Padlock /> verrouillé · <Tick /> fait
      </p>
    ),
  },
  {
    of: 'WorkProgress',
    state: 'measured, and not',
    node: (
      <>
        <WorkProgress words="Import de 120 patients…" at={{ done: 42, of: 120 }} />
        <WorkProgress words="Chiffrement…" at={null} />
      </>
    ),
  },
];
