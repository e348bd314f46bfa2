import { fileURLToPath } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

export const frameworks = ['react18', 'react19', 'preact', 'vue', 'svelte', 'lit'] as const;
export type Framework = (typeof frameworks)[number];

/** The timeline that a framework draws, or a virtual list, as one script. */
export async function bundleTimeline(framework: Framework | 'virtual-list'): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelteFiles()],
    // React 18 stands beside React 19 under another name, and asks for React by its own.
    resolve:
      framework === 'react18' ? { alias: [{ find: /^react$/, replacement: 'react18' }] } : {},
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: fileURLToPath(new URL(`${framework}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'timeline',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`Vite made nothing of ${framework}.`);
  return output.output[0].code;
}

function svelteFiles(): Plugin {
  return {
    name: 'svelte-files',
    transform(code, id) {
      if (!id.endsWith('.svelte')) return null;
      return compile(code, { generate: 'client', dev: false, filename: id }).js.code;
    },
  };
}
