// What each column of the data package is: type, unit, source, vintage and rounding (Frictionless Table Schema
// with those additions).

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'year';
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly source?: string;
  readonly vintage?: string;
  readonly rounding?: string;
  /** True where the column is the project's estimate and not a published figure. */
  readonly estimate?: true;
}

export type FieldFacts = Omit<Field, 'name' | 'type' | 'title' | 'description'>;

export function field(
  name: string,
  type: Field['type'],
  title: string,
  description: string,
  more: FieldFacts = {},
): Field {
  return { name, type, title, description, ...more };
}
