import { useLocation, useNavigate } from "react-admin";

const param = "walletAt";

/** The instant that the wallet is shown at, in the address; undefined is now. What is no instant counts for nothing. */
export const useWalletInstant = (): [string | undefined, (at: string | undefined) => void] => {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const asked = params.get(param);
  const isInstant = asked !== null && !Number.isNaN(Date.parse(asked));
  const change = (at: string | undefined) => {
    if (at === undefined) params.delete(param);
    else params.set(param, at);
    navigate({ search: `?${params.toString()}` }, { replace: true });
  };
  return [isInstant ? new Date(asked).toISOString() : undefined, change];
};
