// Where each column of the data comes from, as the package itself declares it (static/data/datapackage.json).

export interface DeclaredColumn {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly unit?: string;
  readonly source?: string;
  readonly vintage?: string;
  readonly rounding?: string;
  readonly estimate?: boolean;
}

export interface DeclaredPackage {
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly DeclaredColumn[] };
  }[];
}

/** @throws Error when the file cannot be had. */
export async function fetchDeclared(folder: string): Promise<DeclaredPackage> {
  const response = await fetch(`${folder}/datapackage.json`);
  if (!response.ok) throw new Error(`datapackage.json: HTTP ${response.status}`);
  return (await response.json()) as DeclaredPackage;
}
