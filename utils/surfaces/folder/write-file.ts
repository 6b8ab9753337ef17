/** What could not be written leaves nothing behind: a file that did not exist before is there, and empty. */
async function dropIfEmpty(folder: FileSystemDirectoryHandle, file: FileSystemFileHandle): Promise<void> {
  if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
}

/**
 * Writes a file part by part. What was there under its name is there until the new one is whole.
 * @throws where it could not be written, or is not as long as what was written.
 */
export async function writeFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  parts: AsyncIterable<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  let size = 0;
  try {
    const writing = await file.createWritable();
    try {
      for await (const part of parts) {
        await writing.write(part);
        size += part.length;
      }
      // Only now it takes the place of what was there.
      await writing.close();
    } catch (error) {
      await writing.abort().catch(() => {});
      throw error;
    }
  } catch (error) {
    await dropIfEmpty(folder, file).catch(() => {});
    throw error;
  }
  const written = (await file.getFile()).size;
  if (written !== size) throw new Error(`${written} bytes are in a file that ${size} were written into`);
}
