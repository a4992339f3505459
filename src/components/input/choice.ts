export interface Choice {
  id: string;
  /** Key of the catalogue; shown as it is when there is none. */
  name: string;
  /** Key of the catalogue: what choosing it means. */
  help?: string;
  disabled?: boolean;
}
