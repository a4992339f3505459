import { ReferenceField } from "../../../components/field/ReferenceField";

/** Who else holds it; all names of the page are asked for at once. */
export const ProcessorNames = ({ ids }: { ids: readonly string[] }) =>
  ids.length === 0 ? (
    <span className="text-faint">–</span>
  ) : (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <ReferenceField
            record={{ id, processorId: id }}
            source="processorId"
            reference="processors"
            className="inline-block py-0.5 text-accent hover:underline"
          />
        </li>
      ))}
    </ul>
  );
