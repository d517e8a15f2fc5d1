import Alert from '@mui/material/Alert';
import LinearProgress from '@mui/material/LinearProgress';
import type { ReactNode } from 'react';
import type { Resource } from '../api.ts';

/** Shows the wait, the failure, or the data. */
export function Loaded<T>({
  resource,
  children,
}: {
  resource: Resource<T>;
  children: (data: T) => ReactNode;
}) {
  if (resource.error) return <Alert severity="error">{resource.error}</Alert>;
  if (resource.data === null) return <LinearProgress aria-label="Chargement" />;
  return children(resource.data);
}
