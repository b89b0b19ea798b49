/** The page that a person sees first. */
export const welcome = {
  'welcome.what':
    'Jiping understands the performance self-evaluation tables in the open workbook, scores them and their execution rate by the policy, and checks them as an auditor would.',
  'welcome.promise':
    'Before it writes it shows every cell before and after, it keeps what stands, and it takes back what it wrote; no data leaves this computer.',
  'welcome.read': 'Read this workbook',
  'welcome.sample': 'Insert a sample',
  'welcome.sample.means': 'No table at hand? Add a filled sample sheet to try.',
  'welcome.skip': 'Skip',
} as const;
