/** Who a run is by, where nobody is named. */
export const USUAL_USER = "someone@example.com";
