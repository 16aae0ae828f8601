import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder, type PortalName } from '../harness/environment.ts';

/** A screen of the preview and the states it is shown in. */
export interface PreviewScreen {
  name: string;
  states: string[];
}

/** Every screen in every state, as the build wrote them. */
export function previewScreens(portal: PortalName): PreviewScreen[] {
  const folder = join(siteFolder(portal), 'public', 'en', 'preview');
  return folders(folder).map((name) => ({ name, states: folders(join(folder, name)) }));
}

function folders(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
