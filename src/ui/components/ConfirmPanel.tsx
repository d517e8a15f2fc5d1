import type { ComponentChildren } from 'preact';
import { t } from '../../platform/words.ts';
import { Button } from './Button.tsx';

interface ConfirmPanelProps {
  /** What happens, and what cannot be taken back. */
  children: ComponentChildren;
  /** Names the act: « Retirer ces séances », never « OK ». */
  action: string;
  look?: 'danger' | 'plain';
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** The question in place, under what it is about; no dialog takes the page away from her. */
export function ConfirmPanel(props: ConfirmPanelProps) {
  const { children, action, look = 'danger', busy, onConfirm, onCancel } = props;
  return (
    <div class="panel">
      {children}
      <div class="actions">
        <Button look={look} busy={busy} onClick={onConfirm}>
          {action}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
