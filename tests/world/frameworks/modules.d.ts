// The same calls as in React 19, for which there are types.
declare module 'react18' {
  export { createElement } from 'react';
}
declare module 'react-dom18' {
  export { flushSync } from 'react-dom';
}
declare module 'react-dom18/client' {
  export { createRoot } from 'react-dom/client';
}

declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { Cell } from './model.ts';

  const component: Component<Record<string, never>, { show(cells: readonly Cell[]): void }>;
  export default component;
}
