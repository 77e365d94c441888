import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, isRefusedHost, publicLookup } from '../../../scanner/observe/addresses.ts';

describe('addresses that a crawl refuses', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '0.0.0.0',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
  ])('%s', (address) => expect(isPublicAddress(address)).toBe(false));

  test.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '::ffff:1.1.1.1'])('but not %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  test('in every spelling of an address that a URL may have', () => {
    for (const host of ['127.1', '0x7f.0.0.1', '2130706433', '0177.0.0.1', '[::ffff:127.0.0.1]']) {
      expect(isRefusedHost(new URL(`http://${host}/`).hostname), host).toBe(true);
    }
    expect(isRefusedHost('public.example')).toBe(false);
  });

  const lookup = promisify(publicLookup as never) as (name: string, options: object) => Promise<unknown>;

  test('and names that lead to one', async () => {
    await expect(lookup('localhost', { all: true })).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' });
    await expect(lookup('localhost', {})).rejects.toMatchObject({ code: 'PRIVATE_ADDRESS' });
  });

  test('but not what is public, in the form that the connection asks for', async () => {
    await expect(lookup('1.1.1.1', { all: true })).resolves.toEqual([{ address: '1.1.1.1', family: 4 }]);
    await expect(lookup('1.1.1.1', {})).resolves.toBe('1.1.1.1');
  });

  test('and a name that leads nowhere is an error, not the end of the crawl', async () => {
    await expect(lookup('nowhere.invalid', { all: true })).rejects.toMatchObject({ syscall: 'getaddrinfo' });
  });
});
