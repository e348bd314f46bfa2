import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const configuration = fileURLToPath(new URL('../../../../docs/relay/nginx.conf', import.meta.url));

export const hasNginx = spawnSync('nginx', ['-v']).error === undefined;

export type Asked = {
  host: string;
  path: string;
  method: string;
  headers: IncomingMessage['headers'];
};

/** The configuration of the docs in the real nginx, with the hosts of all sources played by one server here. */
export async function runNginx(changes: (text: string) => string = (text) => text) {
  const asked: Asked[] = [];
  let handler: RequestListener = (_, response) => response.end('[]');
  const sources = createServer((request, response) => {
    // The host is the first part of the path: see below.
    const [, host = '', path = ''] = /^\/([^/]+)(.*)$/.exec(request.url ?? '') ?? [];
    asked.push({ host, path, method: request.method ?? '', headers: request.headers });
    handler(request, response);
  });
  const sourcesPort = await listen(sources);
  const [outer, inner] = await freePorts(2);
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-nginx-'));
  const relay = changes(readFileSync(configuration, 'utf8'))
    .replace('/var/cache/nginx/touchstone', join(folder, 'cache'))
    .replaceAll('listen 8080', `listen 127.0.0.1:${outer}`)
    .replaceAll('127.0.0.1:8081', `127.0.0.1:${inner}`)
    .replaceAll(/proxy_pass https:\/\//g, `proxy_pass http://127.0.0.1:${sourcesPort}/`)
    .replaceAll(/proxy_ssl_(verify on|trusted_certificate .*);/g, '');
  writeFileSync(join(folder, 'relay.conf'), relay);
  writeFileSync(join(folder, 'nginx.conf'), frame(folder));
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (part) => {
    said += part;
  });
  await answersAt(outer as number, nginx, () => said);
  return {
    url: `http://127.0.0.1:${outer}`,
    /** What the sources were asked, in order. */
    asked,
    answerWith(next: RequestListener) {
      handler = next;
    },
    async stop() {
      const ended = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await ended;
      sources.closeAllConnections();
      await new Promise((resolve) => sources.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Everything that nginx writes, it writes into its folder. */
function frame(folder: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 2048; }
http {
  ${places.map((place) => `${place}_temp_path ${folder}/${place};`).join('\n  ')}
  include ${folder}/relay.conf;
}
`;
}

async function answersAt(port: number, nginx: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said()}`);
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
    if (answer !== null) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function freePorts(count: number): Promise<number[]> {
  const holders = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(holders.map(listen));
  await Promise.all(holders.map((holder) => new Promise((resolve) => holder.close(resolve))));
  return ports;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
