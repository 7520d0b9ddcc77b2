/**
 * The library adds the sign as soon as somebody types a digit into a cell of percents, as Sheets does; unlike Sheets, a sign that is typed
 * after it would then stand twice and make a text of the number. Typing it steps over the one that is there.
 */
export function stepOverPercentSign(sheet: HTMLElement): void {
  sheet.addEventListener(
    "beforeinput",
    (event) => {
      if (event.data !== "%" || event.inputType !== "insertText" || !isBeforeLastSign(event.target)) return;
      event.preventDefault();
      document.getSelection()?.modify("move", "forward", "character");
    },
    { capture: true },
  );
}

/** Whether the cursor stands before the sign that ends a number. */
function isBeforeLastSign(editor: EventTarget | null): boolean {
  const selection = document.getSelection();
  if (!(editor instanceof HTMLElement) || !selection?.isCollapsed || selection.rangeCount === 0) return false;
  const rest = selection.getRangeAt(0).cloneRange();
  rest.selectNodeContents(editor);
  rest.setStart(selection.getRangeAt(0).startContainer, selection.getRangeAt(0).startOffset);
  return rest.toString() === "%" && /^[-+\d.,]+%$/.test(editor.textContent ?? "");
}
