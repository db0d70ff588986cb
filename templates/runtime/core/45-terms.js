// A term of the glossary shows its definition on the page itself; without this its link leads to the glossary.

for (const link of all("a[data-term]")) link.setAttribute("aria-haspopup", "dialog");
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-term]"),
    box = link && document.getElementById("definition-" + link.dataset.term);
  if (!box || !box.showPopover || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  box.showPopover({ source: link });
});
