/**
 * Children that an element may have, in the order in which they must stand; `!` marks one that must be there. From the
 * schemas of [MS-OWEMXML] and https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering.
 */
export const CHILD_ORDER: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl ' +
    'SupportUrl AppDomains Hosts! Requirements DefaultSettings! Permissions! VersionOverrides ExtendedOverrides',
  Requirements: 'Sets Methods',
  VersionOverrides: 'Description Requirements Hosts! Resources!',
  'VersionOverrides/Host': 'Runtimes AllFormFactors DesktopFormFactor!',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint',
  GetStarted: 'Title! Description! LearnMoreUrl!',
  PrimaryCommandSurface: 'OfficeTab CustomTab',
  ContextMenu: 'OfficeMenu!',
  CustomTab: 'Group! OfficeGroup Label! InsertAfter InsertBefore',
  OfficeMenu: 'Control!',
  Group: 'OverriddenByRibbonApi Label! Icon! Control!',
  Control: 'OverriddenByRibbonApi Label! Supertip! Icon! Action! Enabled Items',
  Supertip: 'Title! Description!',
  Action: 'TaskpaneId SourceLocation Title FunctionName',
  Resources: 'Images! Urls! ShortStrings! LongStrings!',
};
