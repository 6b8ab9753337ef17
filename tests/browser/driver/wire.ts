import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the browser itself asks for, whatever is installed in it: updates, lists, its start page. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|gvt2\.com|google-analytics\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com|mozaws\.net|mozgcp\.net|firefoxusercontent\.com|digicert\.com|lencr\.org|pki\.goog|detectportal\.com)$/u;

const hostOf = (asked: string): string =>
  asked
    .replace(/^\w+:\/\//u, '')
    .split('/', 1)[0]
    ?.replace(/:\d+$/u, '') ?? '';

/**
 * The only way out of the browser: a proxy that refuses everything and remembers what it was asked for. What a test
 * answers itself never comes here.
 */
export class Wire {
  readonly asked: string[] = [];
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async listen(): Promise<Wire> {
    const server = createServer();
    const wire = new Wire(server);
    server.on('request', (request, response) => {
      wire.asked.push(request.url ?? '');
      response.writeHead(502).end();
    });
    server.on('connect', (request, socket) => {
      wire.asked.push(request.url ?? '');
      socket.on('error', () => {});
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return wire;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** What was asked for, beside what browsers ask for by themselves. */
  get leaked(): string[] {
    return this.asked.filter((one) => !BROWSERS_OWN.test(hostOf(one)));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
