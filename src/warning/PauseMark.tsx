/** The sign of Jeda, as in `assets/public/icon/jeda.svg`: a speech bubble with the two bars of a pause key. */
export function PauseMark() {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path
        class="bubble"
        d="M4.5 0h7A4.5 4.5 0 0 1 16 4.5v4A4.5 4.5 0 0 1 11.5 13H8l-4.2 2.9a.5.5 0 0 1-.8-.4V12.7A4.5 4.5 0 0 1 0 8.5v-4A4.5 4.5 0 0 1 4.5 0z"
      />
      <path class="bars" d="M5 3h2v7H5zM9 3h2v7H9z" />
    </svg>
  );
}
