import { CHILD_ORDER } from './child-order';
import { descendants, xmlTree, type Element } from './xml-tree';

/** Which resources an element may name by `resid`. */
const KINDS: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
};

/** Longest texts, in characters: https://learn.microsoft.com/javascript/api/manifest/resources */
const LONGEST: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };
const LONGEST_RESID = 32;
const NEEDED_ICONS = ['16', '32', '80'];

/** What is wrong with a manifest, a line each; `actions` are the names that the code gives to `Office.actions.associate`. */
export function manifestFaults(xml: string, actions: readonly string[]): string[] {
  const root = xmlTree(xml);
  const all = [...descendants(root)];
  return [
    ...all.flatMap((element) => orderFaults(element, root)),
    ...resourceFaults(all),
    ...all.flatMap(addressFaults),
    ...iconFaults(all),
    ...commandFaults(all, actions),
  ];
}

function fault({ line, name }: Element, text: string): string {
  return `line ${line}, <${name}>: ${text}`;
}

function orderFaults(element: Element, root: Element): string[] {
  const order = CHILD_ORDER[kindOf(element, root)]?.split(' ');
  if (!order) return [];
  const names = order.map((name) => name.replace('!', ''));
  const faults: string[] = [];
  let last = -1;
  for (const child of element.children) {
    const place = names.indexOf(child.name);
    if (place < 0) faults.push(fault(child, `is no child of <${element.name}>`));
    else if (place < last) faults.push(fault(child, `must stand before <${names[last] ?? ''}>`));
    else last = place;
  }
  const missing = order.filter(
    (name) => name.endsWith('!') && !element.children.some((child) => child.name === name.slice(0, -1)),
  );
  return [...faults, ...missing.map((name) => fault(element, `lacks <${name.slice(0, -1)}>`))];
}

/** Under which name the order of its children is listed: an extension point by its type, a host by where it stands. */
function kindOf(element: Element, root: Element): string {
  if (element.name === 'ExtensionPoint') return element.attributes['xsi:type'] ?? '';
  if (element.name !== 'Host') return element.name;
  return root.children.some(({ name, children }) => name === 'Hosts' && children.includes(element))
    ? 'Host'
    : 'VersionOverrides/Host';
}

function resourceFaults(all: readonly Element[]): string[] {
  const given = new Map<string, { readonly kind: string; readonly element: Element }>();
  const faults: string[] = [];
  for (const box of all.filter(({ name }) => name in LONGEST)) {
    for (const element of box.children) {
      const { id = '', DefaultValue = '' } = element.attributes;
      if (given.has(id)) faults.push(fault(element, `the resource ${id} is given twice`));
      if (id.length > LONGEST_RESID)
        faults.push(fault(element, `the id ${id} is longer than ${LONGEST_RESID} characters`));
      const texts = [DefaultValue, ...element.children.map(({ attributes }) => attributes['Value'] ?? '')];
      const limit = LONGEST[box.name] ?? 0;
      if (texts.some(({ length }) => length > limit))
        faults.push(fault(element, `${id} is longer than ${limit} characters`));
      given.set(id, { kind: box.name, element });
    }
  }
  const used = new Set<string>();
  for (const element of all) {
    const id = element.attributes['resid'];
    if (id === undefined) continue;
    used.add(id);
    const kind = given.get(id)?.kind;
    const wanted = KINDS[element.name];
    if (kind === undefined) faults.push(fault(element, `there is no resource ${id}`));
    else if (wanted !== undefined && wanted !== kind)
      faults.push(fault(element, `${id} is in ${kind}, not in ${wanted}`));
  }
  const idle = [...given].filter(([id]) => !used.has(id));
  return [...faults, ...idle.map(([id, { element }]) => fault(element, `the resource ${id} is used nowhere`))];
}

const ADDRESSES = new Set([
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Url',
  'Image',
  'ExtendedOverrides',
]);

function addressFaults(element: Element): string[] {
  const address = element.attributes['DefaultValue'] ?? element.attributes['Url'];
  if (!ADDRESSES.has(element.name) || address === undefined || /^https:\/\/[^/\s]+\/\S*$/.test(address)) return [];
  return [fault(element, `${address} is no https address`)];
}

function iconFaults(all: readonly Element[]): string[] {
  return all
    .filter(({ name }) => name === 'Icon')
    .flatMap((icon) => {
      const sizes = icon.children.map(({ attributes }) => attributes['size']);
      return NEEDED_ICONS.filter((size) => !sizes.includes(size)).map((size) => fault(icon, `lacks the size ${size}`));
    });
}

function commandFaults(all: readonly Element[], actions: readonly string[]): string[] {
  const named = (name: string): Element[] => all.filter((element) => element.name === name);
  const faults = named('FunctionName')
    .filter(({ text }) => !actions.includes(text.trim()))
    .map((element) => fault(element, `no action of the code is called ${element.text.trim()}`));
  const ids = ['Control', 'Group', 'CustomTab']
    .flatMap(named)
    .map((element) => [element, element.attributes['id'] ?? ''] as const);
  const seen = new Set<string>();
  for (const [element, id] of ids) {
    if (id === '' || seen.has(id)) faults.push(fault(element, `the id "${id}" is missing or there twice`));
    seen.add(id);
  }
  // https://learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime
  const runtime = named('Runtime')[0];
  const page = named('FunctionFile')[0];
  if (runtime && page && runtime.attributes['resid'] !== page.attributes['resid']) {
    faults.push(fault(page, 'must be the page of the shared runtime'));
  }
  return faults;
}
