import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { createContext, useContext, useState, type ReactNode } from 'react';

type Notify = (text: string) => void;

const NotifyContext = createContext<Notify>(() => undefined);

/** Lives above the screens, so that a message survives the navigation that follows it. */
export function NotifyProvider({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const notify: Notify = (next) => {
    setText(next);
    setOpen(true);
  };
  return (
    <NotifyContext value={notify}>
      {children}
      <Snackbar
        open={open}
        autoHideDuration={6000}
        onClose={(_event, reason) => reason !== 'clickaway' && setOpen(false)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        <Alert severity="success" variant="filled" role="status">
          {text}
        </Alert>
      </Snackbar>
    </NotifyContext>
  );
}

export function useNotify(): Notify {
  return useContext(NotifyContext);
}
