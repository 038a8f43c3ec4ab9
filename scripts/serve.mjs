// Serves build/ on the loopback: files compressed at build time, and nothing outside the folder.

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { BUILD } from './paths.mjs';

const HOST = '127.0.0.1';
const FIRST_PORT = 4173;
const LAST_PORT = 4272;

/** @param {import('node:http').ServerResponse} response @param {string} path */
function setHeaders(response, path) {
  if (path.startsWith('/_app/immutable/')) response.setHeader('Cache-Control', 'public,max-age=31536000,immutable');
  else response.setHeader('Cache-Control', 'no-cache');
  if (/\.csv$/.test(path)) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

/** @param {string} folder the built app @returns a server that does not listen yet. */
export async function createAppServer(folder = BUILD) {
  const { default: sirv } = await import('sirv');
  const answer = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders });
  return createServer((request, response) => {
    answer(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Página não encontrada (404)\n');
    });
  });
}

/** @param {import('node:http').Server} server @param {number} port @returns {Promise<boolean>} false when the port is taken. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    const refused = (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      resolve(true);
    });
  });
}

/** @param {string | undefined} text the variable PORT @returns {number | undefined} */
function namedPort(text) {
  if (text === undefined || text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port;
  throw new Error(`PORT é «${text}»; esperado: um inteiro de 0 a 65535. (PORT must be an integer from 0 to 65535.)`);
}

/** @param {import('node:http').Server} server @returns the address it answers at. */
async function listenWhereFree(server) {
  const named = namedPort(process.env['PORT']);
  for (let port = named ?? FIRST_PORT; port <= (named ?? LAST_PORT); port++) {
    if (await listen(server, port)) {
      const address = server.address();
      return `http://${HOST}:${typeof address === 'object' && address !== null ? address.port : port}/`;
    }
  }
  const taken =
    named === undefined ? `as portas de ${FIRST_PORT} a ${LAST_PORT} estão ocupadas` : `a porta ${named} está ocupada`;
  throw new Error(
    `Não foi possível servir o aplicativo: ${taken}. Escolha outra com PORT=… (that port is taken: choose another with PORT).`,
  );
}

/** Serves until Ctrl-C. @param {string} [folder] @returns {Promise<string>} the address. */
export async function serve(folder = BUILD) {
  if (!existsSync(folder))
    throw new Error('O aplicativo ainda não foi construído: rode npm run build. (Not built yet.)');
  const server = await createAppServer(folder);
  const address = await listenWhereFree(server);
  const stop = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return address;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(await serve());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
