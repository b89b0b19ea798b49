import { ACTION, PATH, type RequestMessage } from './messages';

/**
 * True for a request that the library sends by itself: it lets go of ranges at the end of `Excel.run`, says that it is
 * ready for events, or sends telemetry.
 */
export function isHousekeeping({ Actions, ObjectPaths }: RequestMessage): boolean {
  const calls = Actions.filter(({ ActionType }) => ActionType !== ACTION.make && ActionType !== ACTION.trace);
  return (
    calls.length > 0 &&
    calls.every(({ ActionType, Name, ObjectPathId }) => {
      const ofService = ObjectPaths[ObjectPathId]?.ObjectPathType === PATH.service;
      return ActionType === ACTION.call && (Name === '_RemoveReference' || ofService);
    })
  );
}
