/** Files in memory, as far as copies use them (https://fs.spec.whatwg.org/). */
export class FakeFile {
  content = new Blob([]);
  readonly name: string;

  constructor(name = '') {
    this.name = name;
  }

  async getFile(): Promise<Blob> {
    return this.content;
  }

  async createWritable() {
    const parts: BlobPart[] = [];
    return {
      write: async (part: BlobPart) => void parts.push(part),
      close: async () => {
        this.content = new Blob(parts);
      },
      abort: async () => {},
    };
  }
}

export class FakeFolder {
  readonly name: string = 'folder';
  permission: PermissionState = 'granted';
  readonly entries = new Map<string, FakeFolder | FakeFile>();

  async *keys(): AsyncGenerator<string> {
    yield* this.entries.keys();
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FakeFolder> {
    const held = this.entries.get(name) ?? (create ? new FakeFolder() : undefined);
    if (!(held instanceof FakeFolder)) throw new DOMException(name, 'NotFoundError');
    this.entries.set(name, held);
    return held;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FakeFile> {
    const held = this.entries.get(name) ?? (create ? new FakeFile(name) : undefined);
    if (!(held instanceof FakeFile)) throw new DOMException(name, 'NotFoundError');
    this.entries.set(name, held);
    return held;
  }

  async queryPermission(): Promise<PermissionState> {
    return this.permission;
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.entries.delete(name)) throw new DOMException(name, 'NotFoundError');
  }
}

export const fakeFiles = (): FileSystemDirectoryHandle =>
  new FakeFolder() as unknown as FileSystemDirectoryHandle;
