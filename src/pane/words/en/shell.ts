/** The frame of the pane: steps, messages, progress. */
export const shell = {
  'shell.step.read': 'Read',
  'shell.step.score': 'Score',
  'shell.step.check': 'Check',
  'shell.step.notes': 'Notes',
  'shell.step.write': 'Write back',
} as const;
