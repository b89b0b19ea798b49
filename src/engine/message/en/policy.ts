import type { policy as chinese } from '../zh-cn/policy';

/** Sentences of the policy room, in English. */
export const policy: Readonly<Record<keyof typeof chinese, string>> = {
  'policy.whole': '(the policy itself)',
  'policy.missing': 'The policy lacks the field “{path}”.',
  'policy.unknown': 'The policy has an unknown field “{path}”.',
  'policy.wrong-type': 'The policy field “{path}” has the wrong type: {expected} was expected, found {found}.',
  'policy.kind.text': 'a text in quotes',
  'policy.kind.number': 'a whole number without quotes',
  'policy.kind.boolean': 'true or false',
  'policy.kind.list': 'a list in square brackets',
  'policy.kind.object': 'fields in curly brackets',
  'policy.wrong-text': 'The policy field “{path}” is not written as it should be: {found}.',
  'policy.wrong-choice': 'The policy field “{path}” must be one of {choices}, found {found}.',
  'policy.wrong-value': 'The policy field “{path}” has a value that is not allowed: {found}.',
  'policy.weights-sum': 'The policy field “{path}” adds up to {sum}; it must equal “fullMarks”, {fullMarks}.',
  'policy.bands-order': 'The policy field “{path}” must descend between 1 and 0, found {first}, {second}.',
  'policy.grades-order': 'The policy field “{path}” must be below {better}, the grade before it, found {from}.',
  'policy.grades-lowest': 'The policy field “{path}” begins the worst grade and must be 0, found {from}.',
  'policy.ratio-above-one': 'The policy field “{path}” is a ratio and can not be above 1, found {found}.',
  'policy.ratio-not-above-one': 'The policy field “{path}” is a ratio and must be above 1, found {found}.',
  'policy.alternative-sum':
    'The policy field “{path}” adds up to {sum}; it must equal {expected}, the sum of “weights.levels”.',
  'policy.not-descending': 'The policy field “{path}” must be below {limit}, the one before it, found {found}.',
  'policy.zero': 'The policy field “{path}” can not be 0.',
  'policy.no-base': 'The policy field “{path}” names a policy that does not exist: {id}.',

  'policy.default': 'Default of this program',
  'policy.default-rule': 'Not ruled; as in {document}: {rule}',

  'policy.own': 'Set by the user',
  'policy.own-rule': 'Set by the user; the policy itself says: {rule}',
  'policy.over-note-set': 'Set to {percent} by the user; the policy itself says: {rule}',
  'policy.places-set': 'Set to {places} decimals by the user; the policy itself says: {rule}',

  'policy.detect.place.title': 'title',
  'policy.detect.place.header': 'header of the indicators',
  'policy.detect.place.level1': 'first level',
  'policy.detect.place.level2': 'second level',
  'policy.detect.place.level3': 'third level',
  'policy.detect.place.label': 'labels of the form',
  'policy.detect.place.funds': 'funds block',
  'policy.detect.place.money-unit': 'unit of money',
  'policy.detect.place.total': 'total row',
  'policy.detect.place.footnote': 'footnotes',
  'policy.detect.shown': '{place}: “{word}” ({cell})',
  'policy.detect.shown-marks': '{place}: “{word}” carries {marks} marks ({cell})',
  'policy.detect.absent': '{place}: no “{words}”',
  'policy.detect.own': 'The marks are those of your own policy “{name}”, not those of “{base}”: your own is used.',
  'policy.detect.nothing': 'The form shows no sign of any policy; the policy of the Ministry of Finance is used.',
  'policy.detect.too-little':
    'Too few signs to tell the policy: likeliest is “{name}” with {points} points ({enough} are needed). The policy of the Ministry of Finance is used.',
  'policy.detect.alike':
    'Both “{one}” and “{other}” fit ({points} points); the policy of the Ministry of Finance is used.',
};
