import { useRef, useState } from "react";

/**
 * Runs an act and refuses a second start while the first is under way. The guard is a ref, not state: two clicks in the
 * same frame see the same rendered state.
 */
export const useOneAtATime = <Input>(act: (input: Input) => Promise<unknown>) => {
  const isRunning = useRef(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(undefined);
  const run = async (input: Input): Promise<boolean> => {
    if (isRunning.current) return false;
    isRunning.current = true;
    setPending(true);
    setError(undefined);
    try {
      await act(input);
      return true;
    } catch (thrown) {
      setError(thrown ?? new Error());
      return false;
    } finally {
      isRunning.current = false;
      setPending(false);
    }
  };
  return { run, pending, error, clearError: () => setError(undefined) };
};
