// Comforts of an article: cards of glossary terms, and the form that asks whether the page was useful. Each is fetched
// when it is first wanted; without it both are plain links.
const { cards, feedback } = document.querySelector("[data-comfort]").dataset;
const term = 'article a[href^="/glossary/"]';

const wantsCard = ({ target, pointerType }) => pointerType !== "touch" && target instanceof Element && target.closest(term);

async function begin(event) {
  if (!wantsCard(event)) return;
  removeEventListener("pointerover", begin);
  removeEventListener("focusin", begin);
  (await import(cards)).follow(term);
}

// This module comes after the first hover or focus, so the cards look for both when they begin.
const hovered = matchMedia("(hover: hover)").matches && document.querySelector(`${term}:hover`);
if (hovered || document.querySelector(`${term}:focus-visible`)) {
  import(cards).then(module => module.follow(term));
} else {
  addEventListener("pointerover", begin);
  addEventListener("focusin", begin);
}

addEventListener("click", async event => {
  const link = event.target.closest?.('[data-comfort] a[href^="/feedback?"]');
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  try {
    await (await import(feedback)).open(link);
  } catch {
    // The form cannot be had here; its own page says why.
    location.assign(link.href);
  }
});
