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
// A page that reports on work under way is looked at again until the work is done.
const lookAgain = (region) => {
  const seconds = Number(region?.dataset.again);
  if (!seconds) return;
  setTimeout(async () => {
    let next = region;
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(region.id);
      // Nothing of it on the page: the session ended, and a reload shows the way to sign in.
      if (!fresh) { location.reload(); return; }
      const focused = region.contains(document.activeElement);
      if (!focused || !fresh.dataset.again) { region.replaceWith(fresh); next = fresh; }
    } catch { /* Offline for a moment: the next look tells. */ }
    lookAgain(next);
  }, seconds * 1000);
};
lookAgain(document.querySelector("[data-again]"));
// Words selected in a review can be commented on: the link to the passage's form takes them along.
const commentSelected = document.querySelector("[data-comment-selected]");
if (commentSelected) {
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const words = selection?.toString().trim() ?? "";
    const from = selection?.anchorNode?.parentElement?.closest("[data-passage]");
    const to = selection?.focusNode?.parentElement?.closest("[data-passage]");
    commentSelected.hidden = !(from && from === to && words.length > 0 && words.length <= 1500);
    if (!commentSelected.hidden) commentSelected.href = from.dataset.passage + encodeURIComponent(words);
  });
}
