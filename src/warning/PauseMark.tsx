/** The sign of Jeda: two bars, as on a pause key. */
export function PauseMark() {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="12" />
      <rect x="7.75" y="7" width="3" height="10" rx="1.5" />
      <rect x="13.25" y="7" width="3" height="10" rx="1.5" />
    </svg>
  );
}
