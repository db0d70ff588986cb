// A learner without a mouse: reaches everything with Tab, arrows, Space and Enter, in the document that has the focus.

import assert from "node:assert/strict";

export class Keyboard {
  constructor(page, frame) {
    this.page = page;
    this.frame = frame;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** Goes to an element with Tab or Shift+Tab, whichever way it lies; what has the focus must be seen to have it. */
  async reach(target) {
    const handle = await target.elementHandle();
    for (let steps = 0; steps < 300; steps++) {
      const way = await handle.evaluate((element) => {
        const active = document.activeElement;
        if (active === element) return "here";
        return active &&
          active !== document.body &&
          active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
          ? "Shift+Tab"
          : "Tab";
      });
      if (way === "here") return this.#assertSeen(handle);
      await this.press(way);
    }
    assert.fail(`the keyboard does not reach ${target}`);
  }

  async #assertSeen(handle) {
    const seen = await handle.evaluate((element) => {
      const marked = [element, ...(element.closest("label") ? [element.closest("label")] : [])];
      return (
        element.matches(":focus-visible") &&
        marked.some((one) => {
          const style = getComputedStyle(one);
          return style.outlineStyle !== "none" || style.boxShadow !== "none";
        })
      );
    });
    assert.ok(seen, `${handle} has the focus but does not show it`);
  }

  async activate(target, key) {
    await this.reach(target);
    await this.press(key);
  }

  async type(selector, text) {
    await this.reach(this.frame.locator(selector));
    await this.press("ControlOrMeta+a");
    await this.page.keyboard.insertText(text);
  }

  /** Picks an option: a group of radios is one stop, whose members the arrows reach. */
  async pick(selector, group) {
    const wanted = this.frame.locator(selector);
    if ((await wanted.getAttribute("type")) === "checkbox") return this.activate(wanted, "Space");
    const first = this.frame.locator(`${group}:checked`);
    await this.reach((await first.count()) ? first : this.frame.locator(group).first());
    for (
      let steps = 0;
      steps < 40 && !(await wanted.evaluate((element) => element === document.activeElement));
      steps++
    )
      await this.press("ArrowDown");
    if (!(await wanted.isChecked())) await this.press("Space");
    assert.ok(await wanted.isChecked(), `${selector} is not picked`);
  }

  async select(selector, value) {
    const control = this.frame.locator(selector);
    await this.reach(control);
    await this.press("Home");
    for (let steps = 0; steps < 40 && (await control.inputValue()) !== value; steps++) await this.press("ArrowDown");
    assert.equal(await control.inputValue(), value);
  }
}
