import { render } from "preact";
import { Page } from "./frame/page.tsx";
import { viewNamed } from "./views/views.ts";

const place = document.getElementById("page");
if (place) render(<Page opensWith={viewNamed(place.dataset.view ?? "")} />, place);
