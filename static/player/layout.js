// Where the player stands: at the bottom of the window where there is room, else at the end of the page.
// @ts-check

/** Share of the window's height that a player at its bottom may take. */
const LARGEST = 0.35;

/**
 * Keep room for a player at the bottom of the window, so that it hides neither text nor focus. Where
 * it would take too much (large text, a low window), it goes to the end of the page, and comes back
 * only when the window has changed.
 * @param {HTMLElement} root
 */
export function attachLayout(root) {
  function keepRoom() {
    const more = root.querySelector(".more");
    const own = root.offsetHeight - (more instanceof HTMLElement ? more.offsetHeight : 0);
    const fixed = getComputedStyle(root).position === "fixed";
    if (fixed && own > innerHeight * LARGEST) {
      root.classList.add("flowing");
      keepRoom();
      return;
    }
    const height = fixed ? `${root.offsetHeight}px` : "0px";
    document.documentElement.style.setProperty("--player", height);
  }

  new ResizeObserver(keepRoom).observe(root);
  for (const changed of ["resize", "display"]) {
    addEventListener(changed, () => {
      root.classList.remove("flowing");
      keepRoom();
    });
  }
  keepRoom();
}
