import { describe, expect, it } from 'vitest';
import { findPage } from '@/lib/domain/sites/match';
import type { SiteProfile } from '@/lib/domain/sites/profile';

const css = [{ css: '.x', grade: 'W' as const, seen: '2026-01-01' }];

function siteAt(id: string, when: { url: string; hash?: string }[]): SiteProfile {
  return {
    id,
    name: { 'zh-CN': id, 'zh-TW': id, en: id },
    checked: '2026-01-01',
    languages: ['zh-CN'],
    utcOffset: 480,
    currency: 'CNY',
    pages: {
      chat: {
        when,
        conversation: { buyer: {} },
        list: css,
        item: css,
        from: { buyer: css, seller: css },
        text: css,
        input: css,
      },
    },
  };
}

const fits = (pattern: string, url: string, hash?: string) =>
  findPage([siteAt('a', [hash === undefined ? { url: pattern } : { url: pattern, hash }])], url) !== null;

describe('findPage', () => {
  it('answers the first profile and page that fit', () => {
    const sites = [
      siteAt('orders', [{ url: 'https://shop.example/orders/*' }]),
      siteAt('chat', [{ url: 'https://other.example/*' }, { url: 'https://shop.example/chat/*' }]),
      siteAt('late', [{ url: 'https://shop.example/chat/*' }]),
    ];
    expect(findPage(sites, 'https://shop.example/chat/1')).toMatchObject({
      profile: { id: 'chat' },
      page: 'chat',
    });
    expect(findPage(sites, 'https://shop.example/elsewhere')).toBeNull();
  });

  it.each([
    ['https://a.example/chat/*', 'https://a.example/chat/index.html?x=1#/b', true],
    ['https://a.example/chat/*', 'https://a.example/chatter', false],
    ['https://a.example/chat', 'https://a.example/chat', true],
    ['https://a.example/chat', 'https://a.example/chat?x=1', false],
    ['https://a.example/*/list*id=*', 'https://a.example/x/y/list?shop=1&id=7', true],
    ['https://a.example/*/list*id=*', 'https://a.example/list?id=7', false],
    ['https://a.example/a*a', 'https://a.example/a', false],
    ['https://a.example/a*a', 'https://a.example/aa', true],
    ['https://a.example/a.b*', 'https://a.example/axb', false],
  ])('path %s against %s: %s', (pattern, url, expected) => expect(fits(pattern, url)).toBe(expected));

  it.each([
    ['https://*.a.example/*', 'https://b.a.example/', true],
    ['https://*.a.example/*', 'https://a.example/', true],
    ['https://*.a.example/*', 'https://nota.example/', false],
    ['https://a.example/*', 'https://b.a.example/', false],
    ['https://a.example/*', 'https://a.example.evil.example/', false],
    ['https://a.example/*', 'https://evil.example/https://a.example/', false],
    ['https://a.example/*', 'https://a.example@evil.example/', false],
    ['https://*/*', 'https://any.example/', true],
    ['https://a.example/*', 'http://a.example/', false],
    ['*://a.example/*', 'http://a.example/', true],
    ['*://a.example/*', 'file://a.example/', false],
    ['https://a.example/*', 'https://a.example:8443/', true],
    ['https://a.example/*', 'https://A.EXAMPLE/', true],
  ])('host %s against %s: %s', (pattern, url, expected) => expect(fits(pattern, url)).toBe(expected));

  it('asks for the beginning of the hash', () => {
    expect(fits('https://a.example/*', 'https://a.example/#/chat/7', '#/chat')).toBe(true);
    expect(fits('https://a.example/*', 'https://a.example/#/orders', '#/chat')).toBe(false);
    expect(fits('https://a.example/*', 'https://a.example/', '#/chat')).toBe(false);
  });

  it.each(['', 'no address', '/chat', 'about:blank', 'https://'])('fits nothing to %j', (url) =>
    expect(fits('https://*/*', url)).toBe(false),
  );

  it('takes a pattern of many stars in its stride', () => {
    const pattern = `https://a.example/${'*a'.repeat(40)}b`;
    expect(fits(pattern, `https://a.example/${'a'.repeat(3000)}`)).toBe(false);
  });
});
