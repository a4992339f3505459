import { useTranslate } from "react-admin";
import {
  groundArticle,
  groundLetter,
  type ErasureGround,
} from "../../../domain/privacy-requests/erasureGrounds";
import type { RegimeId } from "../../../domain/deadlines";

interface GroundTextProps {
  ground: ErasureGround;
  regime: RegimeId | undefined;
}

/** Why something is kept: its letter, its words, and where the law of the request says so. */
export const GroundText = ({ ground, regime }: GroundTextProps) => {
  const translate = useTranslate();
  const article = regime === undefined ? undefined : groundArticle(ground, regime);
  return (
    <span>
      ({groundLetter(ground)}) {translate(`request_terms.erasure_ground.${ground}`, { _: ground })}
      {article !== undefined && <span className="block text-xs text-muted">{article}</span>}
    </span>
  );
};
