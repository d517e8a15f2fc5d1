import { frFR } from '@mui/material/locale';
import { createTheme } from '@mui/material/styles';
import { frFR as pickersFrFR } from '@mui/x-date-pickers/locales';

/** Dense and sober, like the software of a practice. System fonts: nothing comes from outside. */
export const theme = createTheme(
  {
    palette: {
      primary: { main: '#0d6470' },
      secondary: { main: '#8a4b08' },
      background: { default: '#eef2f3' },
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
      fontSize: 13,
      h1: { fontSize: '1.5rem', fontWeight: 600 },
      h2: { fontSize: '1.05rem', fontWeight: 600 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
      MuiTable: { defaultProps: { size: 'small' } },
      MuiTableCell: { styleOverrides: { head: { fontWeight: 600, color: '#4a5a5f' } } },
    },
  },
  frFR,
  pickersFrFR,
);
