import { useState } from 'preact/hooks';
import { newRecovery, type Recovery } from '../../../vault/recovery.ts';
import { RecoveryCheck } from './RecoveryCheck.tsx';
import { RecoveryPaper } from './RecoveryPaper.tsx';

export interface RecoverySheetProps {
  /** She has it: two of its words were typed back. The words themselves are kept nowhere. */
  onMade: (recovery: Recovery) => void | Promise<void>;
  onCancel: () => void;
}

/**
 * « Fiche de récupération »: draws a new one, shows it for printing or copying down, and calls back once two
 * of its words were typed back. When `onMade` fails it is said in words, and the same sheet can be tried again.
 */
export function RecoverySheet({ onMade, onCancel }: RecoverySheetProps) {
  const [recovery] = useState(newRecovery);
  const [checking, setChecking] = useState(false);
  if (checking) {
    return (
      <RecoveryCheck
        words={recovery.words}
        onRight={() => onMade(recovery)}
        onBack={() => setChecking(false)}
      />
    );
  }
  return <RecoveryPaper recovery={recovery} onNext={() => setChecking(true)} onCancel={onCancel} />;
}
