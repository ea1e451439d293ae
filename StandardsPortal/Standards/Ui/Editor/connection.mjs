// A server that was started again does not know this page any more. The text is kept in the tab, so the page may load itself anew.
const LOOK_AGAIN = 2000;
let watched = false;

const leaves = new Set();

/** @param leave called before the page is loaded anew, to keep what is not saved */
export function onLost(leave) {
  leaves.add(leave);
  watch();
  return () => leaves.delete(leave);
}

function watch() {
  const modal = document.getElementById("components-reconnect-modal");
  if (watched || modal === null)
    return;
  watched = true;
  let reloading = false;
  new MutationObserver(() => {
    // Refused: the server is there, the circuit is not. Failed: it was given up on, and may come back later.
    const lost = ["rejected", "failed", "resume-failed"].some(state => modal.classList.contains(`components-reconnect-${state}`));
    if (!lost || reloading || leaves.size === 0)
      return;
    reloading = true;
    reloadWhenReachable();
  }).observe(modal, { attributes: true, attributeFilter: ["class"] });
}

async function reloadWhenReachable() {
  for (;;) {
    try {
      const answer = await fetch("health/live", { cache: "no-store" });
      if (answer.ok)
        break;
    } catch {
      // Still away.
    }
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN));
  }
  for (const leave of leaves)
    leave();
  location.reload();
}
