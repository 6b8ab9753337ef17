/** Parts of the extension API that tests call inside the extension's own pages. */
export interface Api {
  runtime: { getContexts(filter: { contextTypes?: string[] }): Promise<{ contextType: string }[]> };
  action: { openPopup(): Promise<void>; getBadgeText(of: { tabId?: number }): Promise<string> };
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    onClicked: { dispatch(id: string): void };
  };
  tabs: { query(filter: object): Promise<{ id: number; url?: string; active: boolean }[]> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[]; js: string[] }[]> };
  permissions: {
    contains(of: { origins: string[] }): Promise<boolean>;
    remove(of: { origins: string[] }): Promise<boolean>;
  };
  storage: Record<
    'local' | 'session',
    {
      get(key?: string): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
    }
  >;
  developerPrivate: {
    addHostPermission(id: string, origin: string): Promise<void>;
    removeHostPermission(id: string, origin: string): Promise<void>;
  };
  management: {
    setEnabled(id: string, on: boolean): Promise<void>;
    getPermissionWarningsById(id: string): Promise<string[]>;
  };
}
