import { FunctionList } from "./function-list.tsx";
import { Tour } from "./tour.tsx";
import { TroubleList } from "./trouble-list.tsx";

/** Help: the tour, what to do about troubles, and the functions. It asks nothing of anybody but the script. */
export function HelpView() {
  return (
    <>
      <Tour />
      <TroubleList />
      <FunctionList />
    </>
  );
}
