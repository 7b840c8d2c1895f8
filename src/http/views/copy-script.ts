// For browsers. Without it the addresses are links, and the buttons stay hidden.

export const copyScript = `// Copies a feed's address.
const words = document.currentScript.dataset;
const said = document.createElement("p");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);

async function copy(button) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    said.textContent = words.copied + ": " + button.dataset.copy;
    show(button, words.copied);
  } catch {
    said.textContent = words.failed;
  }
}

// What is seen is the beginning of the button's name, which goes on for those who hear it.
function show(button, word) {
  const seen = button.firstElementChild;
  const before = seen.dataset.before ?? seen.textContent;
  seen.dataset.before = before;
  seen.textContent = word;
  setTimeout(() => { seen.textContent = before; }, 2000);
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy]")) {
    button.hidden = false;
    button.addEventListener("click", () => copy(button));
  }
}
`;
