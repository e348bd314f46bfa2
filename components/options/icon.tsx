const paths = {
  up: 'M6 10V2.5M2.8 5.6 6 2.4l3.2 3.2',
  down: 'M6 2v7.5M2.8 6.4 6 9.6l3.2-3.2',
  drag: 'M4 3h.1M8 3h.1M4 6h.1M8 6h.1M4 9h.1M8 9h.1',
  pin: 'M4 2h4M5 2v3.2L3.2 7h5.6L7 5.2V2M6 7v3.4',
};

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="mark" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
