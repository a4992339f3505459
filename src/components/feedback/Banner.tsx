import type { ReactNode } from "react";
import { useTranslate } from "react-admin";
import { toneIcon, toneSoft, toneText, type Tone } from "../badge/tones";
import { IconButton } from "../button/IconButton";
import { classNames } from "../classNames";
import { Icon } from "../icon/Icon";

export interface BannerProps {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  onDismiss?: () => void;
}

export const Banner = ({ tone = "info", title, children, action, onDismiss }: BannerProps) => {
  const translate = useTranslate();
  return (
    <div
      role={tone === "critical" ? "alert" : "status"}
      className={classNames("flex items-start gap-3 rounded-md px-3 py-2 text-sm", toneSoft[tone])}
    >
      <Icon name={toneIcon[tone]} className={classNames("mt-0.5", toneText[tone])} />
      <div className="min-w-0 flex-1 text-ink">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
      {action}
      {onDismiss && (
        <IconButton size="small" icon="close" label={translate("kit.action.dismiss")} onClick={onDismiss} />
      )}
    </div>
  );
};
