import { useTranslate } from "react-admin";
import { MaskedValue } from "../../../components/field/MaskedValue";

export interface PictureProps {
  hasPicture: boolean;
  /** Known after a reveal only: until then nothing is fetched. */
  url: string | undefined;
}

export const Picture = ({ hasPicture, url }: PictureProps) => {
  const translate = useTranslate();
  if (!hasPicture) return <span className="text-muted">{translate("accounts.profile.no_picture")}</span>;
  return (
    <MaskedValue field="picture" masked={translate("accounts.profile.picture_hidden")} clear={url}>
      <img
        src={url}
        alt={translate("accounts.profile.picture")}
        width={64}
        height={64}
        referrerPolicy="no-referrer"
        className="rounded-md"
      />
    </MaskedValue>
  );
};
