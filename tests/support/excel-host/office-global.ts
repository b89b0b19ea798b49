import type { EmulatedExcel } from './emulated-excel';

/** `Office` as an add-in finds it once office.js is ready, as far as the host tells it. */
export function officeOf({ version }: EmulatedExcel, library: unknown): unknown {
  const platform = version.platform === 'web' ? 'OfficeOnline' : 'PC';
  const context = {
    host: 'Excel',
    platform,
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', platform, version: version.platform === 'web' ? '16.0.0.0' : '16.0.14332.20011' },
    requirements: { isSetSupported: version.supports },
  };
  return Object.create(library as object | null, {
    context: { value: context },
    onReady: { value: () => Promise.resolve({ host: 'Excel', platform }) },
    HostType: { value: { Excel: 'Excel' } },
    PlatformType: { value: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' } },
  }) as unknown;
}
