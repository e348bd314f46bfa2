import { flushSync, mount } from 'svelte';
import Timeline from './timeline.svelte';
import { torture } from './torture.ts';

torture((main) => {
  const timeline = mount(Timeline, { target: main });
  return (cells) => {
    timeline.show(cells);
    flushSync();
  };
});
