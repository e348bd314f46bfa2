import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';

/** What the bundle's exports are called in the page: `page.evaluate(() => underTest.readAll())`. */
const exportsName = 'underTest';

/** A module and all that it imports as one script for a page, which has the words by the plugin. */
export async function bundlePage(entry: URL, words: Plugin): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact(), words],
    define: { 'process.env.NODE_ENV': '"test"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: exportsName },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`Vite made nothing of ${entry.pathname}.`);
  return output.output[0].code;
}
