import { useEffect, useState } from 'preact/hooks';

/** How many rows are drawn at first, and each time the person asks for more. */
const PAGE = 50;

interface Window {
  /** How many rows are drawn. */
  readonly length: number;
  readonly left: number;
  readonly more: { readonly count: number; readonly show: () => void };
}

/** Begins anew when what is listed becomes another. On paper everything stands. */
export function useWindow(all: number, begins: unknown): Window {
  const [shown, setShown] = useState({ begins, length: PAGE });
  const [isPrinted, setPrinted] = useState(false);
  const asked = shown.begins === begins ? shown.length : PAGE;
  const length = isPrinted ? all : Math.min(all, asked);

  useEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    window.addEventListener('beforeprint', () => setPrinted(true), { signal });
    window.addEventListener('afterprint', () => setPrinted(false), { signal });
    return () => life.abort();
  }, []);

  const left = all - length;
  return {
    length,
    left,
    more: { count: Math.min(PAGE, left), show: () => setShown({ begins, length: length + PAGE }) },
  };
}
