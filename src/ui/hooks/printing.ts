import { useEffect, useState } from 'preact/hooks';

/** True while the page is printed, or shown as it would be: then what was left out of sight has to be there. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const begins = () => setPrinting(true);
    const ends = () => setPrinting(false);
    const follow = () => setPrinting(paper.matches);
    window.addEventListener('beforeprint', begins);
    window.addEventListener('afterprint', ends);
    paper.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begins);
      window.removeEventListener('afterprint', ends);
      paper.removeEventListener('change', follow);
    };
  }, []);
  return printing;
}
