import type { narrative as chinese } from '../zh-cn/narrative';

/** Sentences of the narrative room, in English. */
export const narrative: Readonly<Record<keyof typeof chinese, string>> = {
  'narrative.conclusion': 'Conclusion of the self-evaluation',
  'narrative.comma': ', ',
  'narrative.enumeration': ', ',
  'narrative.stop': '.',

  'narrative.year': 'Year of the self-evaluation: {year}',
  'narrative.project': 'project “{project}”',
  'narrative.unit': 'carried out by {unit}',

  'narrative.initial': 'initial budget {amount}',
  'narrative.budget': 'budget of the year {amount}',
  'narrative.spent': 'spent {amount}',
  'narrative.rate': 'execution rate (spent ÷ budget of the year) {rate}',
  'narrative.rate-of-initial': 'execution rate (spent ÷ initial budget) {rate}',

  'narrative.total': 'total score {score} of {weight}',
  'narrative.total-alone': 'total score {score}',
  'narrative.grade': 'by the grades of “{policy}” ({cuts}) the grade is “{grade}”',
  'narrative.not-full-marks': 'the weights do not add up to the full marks of {full}, so that no grade is given',
  'narrative.cut': '{grade} from {from}',
  'narrative.cut-below': '{grade} below {from}',
  'narrative.partial-total': 'the scores given so far add up to {score}',
  'narrative.pending': '{count} are not scored yet, so that no grade is given',

  'narrative.count': '{count} indicators',
  'narrative.met': '{count} met',
  'narrative.exceeded': '{count} far exceeded',
  'narrative.missed': '{count} missed',
  'narrative.undecided': '{count} undecided',
  'narrative.not-applicable': '{count} not applicable',

  'narrative.missed-name': 'Missed indicator “{name}”',
  'narrative.target': 'target {target}',
  'narrative.actual': 'actual {actual}',
  'narrative.completion': 'completion {rate}',
  'narrative.marks': 'weight {weight}',
  'narrative.score': 'score {score}',
  'narrative.lost': 'lost {lost}',
  'narrative.reason': 'reason given in the table: “{note}”',
  'narrative.reason-missing': 'reason and measures: 【to be added: why it was missed, what will be done】',
};
