import { spawn } from 'node:child_process';

type Command = readonly [program: string, args: readonly string[]];

/** What opens an address on this system; null on a build machine, and on Linux without a screen. */
export function openingCommand(
  address: string,
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): Command | null {
  if (env['CI'] !== undefined) return null;
  if (platform === 'win32') return ['explorer.exe', [address]];
  if (platform === 'darwin') return ['open', [address]];
  const screen = env['DISPLAY'] ?? env['WAYLAND_DISPLAY'];
  return screen === undefined ? null : ['xdg-open', [address]];
}

/** Opens an address in the person's browser where there is one; where not, the address was printed. */
export function openBrowser(address: string): void {
  const command = openingCommand(address, process.platform, process.env);
  if (!command) return;
  const child = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
