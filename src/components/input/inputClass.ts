export const inputClass =
  "control-outline block w-full px-2 text-sm aria-invalid:border-critical disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted [&[readonly]]:bg-sunken";
