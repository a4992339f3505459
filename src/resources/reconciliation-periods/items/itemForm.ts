import type { Item } from "../period";

export interface ItemFormProps {
  item: Item;
  onClose: () => void;
}
