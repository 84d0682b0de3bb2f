{
  const field = document.forms.search;

  // The search's index weighs more than all the rest of a page. Material asks for it
  // at once; here that waits until the reader goes to the search field.
  const { open, send } = XMLHttpRequest.prototype;

  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    this.waits = String(address).endsWith("/search/search_index.json");
    open.call(this, method, address, ...rest);
  };

  XMLHttpRequest.prototype.send = function (body) {
    if (!this.waits) return send.call(this, body);
    const ask = () => this.readyState === XMLHttpRequest.OPENED && send.call(this, body);
    field.addEventListener("focusin", ask, { once: true });
    if (field.contains(document.activeElement)) ask();
  };

  // Material looks at the field when a key is let go; text that is pasted with the
  // mouse, or on a phone, or dictated, comes without a key.
  field.addEventListener("input", ({ target }) => target.dispatchEvent(new Event("keyup")));

  // A link that opens the search; without this script it leads to a list.
  addEventListener("click", (event) => {
    if (!event.target.closest("[data-search]")) return;
    event.preventDefault();
    document.querySelector(".md-header [for=__search]").click();
  });
}
