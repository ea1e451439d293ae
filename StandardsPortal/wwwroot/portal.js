// Two keys for readers with a keyboard. Everything works without this file.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || target.closest("input, textarea, select, [contenteditable], .cm-editor"))) return;
  if (event.key === "/") {
    const search = document.querySelector("input[type=search]");
    const list = document.querySelector("nav a[href='standards']");
    if (search) { event.preventDefault(); search.focus(); }
    else if (list) { event.preventDefault(); list.click(); }
  } else if (event.key === "?") {
    document.querySelector(".foot a[href^='help']")?.click();
  }
});
