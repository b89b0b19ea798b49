/** The pages beside the steps: welcome, settings, help, diagnosis. */
export const pages = {
  'welcome.what':
    'Jiping understands the performance self-evaluation tables in the open workbook, scores them and their execution rate by the policy, and checks them as an auditor would.',
  'welcome.promise':
    'Before it writes it shows every cell before and after, it keeps what stands, and it takes back what it wrote; no data leaves this computer.',
  'welcome.read': 'Read this workbook',
  'welcome.sample': 'Insert a sample',
  'welcome.sample.means': 'No table at hand? Add a filled sample sheet to try.',
  'welcome.skip': 'Skip',

  'settings.where': 'Settings are kept on this computer only, never in the workbook.',
  'settings.scoring': 'How to score',
  'settings.policy': 'Policy',
  'settings.over': 'Over-completion line (%)',
  'settings.over.hint':
    'From this completion on a note is due. Above 100; leave it empty for the {own} that the policy says.',
  'settings.over.wrong': 'Enter a number above 100, such as 130, or leave it empty.',
  'settings.places': 'Decimals of a score',
  'settings.places.hint': 'The policy allows 0 to 4, rounded half up; its own are {own}.',
  'settings.places.own': "The policy's own ({own})",
  'settings.places.some': '{places}',
  'settings.language': 'Language of the pane',
  'settings.language.hint': 'What goes into the sheet is always Chinese.',
  'settings.language.host': 'As in Excel',
  'settings.language.zh-CN': '中文',
  'settings.language.en': 'English',
  'settings.restore': 'Restore the defaults',
  'settings.restored': 'The defaults are restored.',

  'help.steps': 'Five steps',
  'help.step.read': 'Finds the tables of the workbook and says which column is what; you can correct a column.',
  'help.step.score': 'Scores each indicator and says why; qualitative ones wait for your band.',
  'help.step.check': 'Lists what is wrong in the table; one click leads to the cell.',
  'help.step.notes': 'Drafts the notes that are due; you complete the places marked 【待补充】.',
  'help.step.write': 'Shows every cell before it writes, and takes back what you do not want.',
  'help.score-all': '“Score at once” goes through all five and fills blank cells only.',
  'help.keys': 'Keyboard',
  'help.keys.score-all': 'Score at once',
  'help.keys.pane': 'Open the pane',
  'help.keys.check': 'Check',
  'help.keys.mac': '{keys} (Mac: {mac})',
  'help.keys.f6': 'Go between sheet, ribbon and pane',
  'help.keys.arrows': '← →',
  'help.keys.steps': 'Go between the steps; Enter opens one',
  'help.blank': 'The pane is blank',
  'help.blank.cure':
    'Drag the edge of the pane to another width, or close the pane and open it again. If it stays blank, close all Office programs, empty the folder {folder} and start again (on a Mac, ask your administrator).',
  'help.network': 'Closed networks',
  'help.network.hint':
    'All files of Jiping come from a server of your own organisation; it asks nothing of the internet. If it does not open, ask your administrator whether that server can be reached and its certificate is trusted.',
  'help.data': 'Where data stays',
  'help.data.stays':
    'Reading, scoring and checking happen on this computer and nothing is uploaded. Only the cells that you agree to are written into the workbook; settings are kept in the browser storage of this computer.',
  'help.welcome': 'See the welcome page again',
  'help.version': 'Version {version}',

  'diagnosis.what':
    'Send this to your administrator when you need help. It holds no scores or texts of your table, though the words of a failure may name a sheet and a cell.',
  'diagnosis.version': 'Version of Jiping',
  'diagnosis.browser': 'Browser',
  'diagnosis.language': 'Language of the pane',
  'diagnosis.policy': 'Policy',
  'diagnosis.failure': 'Last failure',
  'diagnosis.failure.none': 'None',
  'diagnosis.copy': 'Copy',
  'diagnosis.copied': 'Copied.',
  'diagnosis.text': 'Diagnosis',
} as const;
