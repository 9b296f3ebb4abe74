import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../run/browser.mjs';

/** Where the fixture pages stand on the web; a page's host name decides whether our content script may run. */
export const chatAddress = 'https://mms.pinduoduo.com/chat-merchant/index.html';
export const ordersAddress = 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold';
export const feigeAddress = 'https://im.jinritemai.com/pc_seller_v2/main/workspace';
export const reviewsAddress = 'https://myseller.taobao.com/home.htm/comment-manage/list/rateWait4PC';
export const refundsAddress = 'https://mms.pinduoduo.com/aftersales/aftersale_list';
export const refundAddress = 'https://mms.pinduoduo.com/aftersales-ssr/detail';
export const fixtures: Readonly<Record<string, string>> = {
  [feigeAddress]: 'tests/pages/douyin/chat.html',
  [chatAddress]: 'tests/pages/pinduoduo/chat.html',
  [ordersAddress]: 'tests/pages/taobao/orders.html',
  [refundsAddress]: 'tests/pages/pinduoduo/refunds.html',
  [refundAddress]: 'tests/pages/pinduoduo/refunds.detail.html',
  [reviewsAddress]: 'tests/pages/taobao/reviews.html',
};

export type SeenRequest = { method: string; url: string };

export type Shop = {
  port: number;
  /** Every request that reached the server, in order; browsers ask for the icon by themselves, so it is left out. */
  requests(): SeenRequest[];
  forget(): void;
  /** Serves this HTML under an address, instead of a fixture or beside them. */
  put(url: string, html: string): void;
  close(): Promise<void>;
};

/** A web server with a certificate of its own, which serves the saved pages under their real host names. */
export async function openShop(): Promise<Shop> {
  const pages = new Map<string, () => string>();
  for (const [url, file] of Object.entries(fixtures))
    pages.set(url, () => readFileSync(join(root, file), 'utf8'));
  let seen: SeenRequest[] = [];
  const server = createServer(makeCertificate(), (request, response) => {
    // Firefox is sent to our port by the address itself; a page's host name is what counts.
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = `https://${host}${request.url ?? ''}`;
    const page = pages.get(url.split('?')[0] ?? url);
    if (!url.endsWith('/favicon.ico')) seen.push({ method: request.method ?? '', url });
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(page?.() ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => [...seen],
    forget: () => {
      seen = [];
    },
    put: (url, html) => pages.set(url, () => html),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function makeCertificate(): { key: string; cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'countermate-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ];
    execFileSync('openssl', [...request, '-subj', '/CN=countermate.test', '-keyout', key, '-out', cert], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
