import Box from '@mui/material/Box';
import { Fragment } from 'react';

/** Read-only values, each with its label. */
export function Definitions({ entries }: { entries: [string, string][] }) {
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateRows: 'auto auto',
        gridAutoFlow: 'column',
        gridAutoColumns: 'max-content',
        columnGap: 4,
        '& dt': { color: 'text.secondary', fontSize: '0.75rem' },
        '& dd': { m: 0, fontWeight: 600 },
      }}
    >
      {entries.map(([term, value]) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value || '—'}</dd>
        </Fragment>
      ))}
    </Box>
  );
}
