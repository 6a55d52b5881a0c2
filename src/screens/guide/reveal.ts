/** Leads to a part of the guide, unfolding whatever it lies in. */
export function reveal(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  const heading = target.matches('details') ? target.querySelector('summary') : target;
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}
