// What an LMS keeps of a learner for one activity, and what the learner must find back in it after every release.

import assert from "node:assert/strict";
import { assertShows, keyed, respond, shown, stateOf, total } from "./learner.mjs";

const round = (value) => Math.round(value * 1e4) / 1e4;
const near = (one, other) => Math.abs(one - other) < 2e-3;
const BLANK = { choice: [], likert: [], truefalse: [] };

export class Track {
  constructor() {
    /** What was answered, by the author's key: {generation, keys} and what the state says of it: {n, fraction}. */
    this.items = new Map();
    /** The try at the quiz, if there was one: {key, drawn, answered: key → {generation, keys}, over, fraction}. */
    this.quiz = null;
    this.best = null;
    this.isDone = false;
    this.at = "";
  }

  /** The record of an item that still is what it was. */
  record(item) {
    const record = this.items.get(item.key);
    return record?.generation === item.generation ? record : undefined;
  }

  /** Judges what a launch made of the state, before the learner does anything. `course` has the pages of this activity. */
  assertOpened(lms, course, said) {
    if (!lms.kept("state")) return assert.equal(this.items.size, 0, said);
    const state = stateOf(lms.kept("state"), course);
    assert.equal(state.course, course.version, `${said}: the state is of this release`);
    const items = course.pages.flatMap(({ items }) => items);
    const present = items.filter((item) => this.record(item)).map(({ key }) => key);
    const there = Object.keys(state.items).filter((key) => !key.includes("."));
    assert.deepEqual(there.sort(), present.sort(), `${said}: the answers that are left`);
    for (const item of items.filter((item) => this.record(item))) this.assertRecord(item, state.items[item.key], said);
    this.assertQuiz(course, state, said);
    this.assertScore(lms, course, state, said);
  }

  assertRecord(item, record, said) {
    const { n, fraction } = this.record(item);
    assert.equal(record.n, n, `${said}: tries of ${item.key}`);
    if (fraction === null) return assert.equal(record.s, null, `${said}: ${item.key} has no score`);
    assert.equal(record.m, item.points, `${said}: points of ${item.key}`);
    assert.ok(near(record.s / record.m, fraction), `${said}: ${item.key} had ${fraction}, has ${record.s}/${record.m}`);
  }

  assertQuiz(course, state, said) {
    const { quiz } = course.pages.find(({ quiz }) => quiz) ?? {};
    if (!quiz || !this.quiz) return;
    const record = state.quizzes[quiz.key];
    assert.ok(record, `${said}: the quiz is known`);
    if (this.quiz.over) assert.deepEqual([record.n, record.s], [1, this.quiz.fraction], `${said}: the try at the quiz`);
    const asked = Object.keys(state.items).filter((key) => key.startsWith(`${quiz.key}.`));
    assert.deepEqual(
      asked,
      this.drawn(course).map((key) => `${quiz.key}.${key}`),
      `${said}: what the quiz drew`,
    );
  }

  /** What is left of what the quiz drew: a question of another kind is asked anew, but not when the try is over. */
  drawn(course) {
    const isThere = (key) => course.bank.some((item) => item.key === key);
    return this.quiz.drawn.filter((key) => isThere(key) && (!this.quiz.over || this.quizRecord(course, key)));
  }

  /** What was answered in the quiz, where the question is what it was. */
  quizRecord(course, key) {
    const record = this.quiz.answered.get(key);
    const item = course.bank.find((item) => item.key === key);
    return record && record.generation === item?.generation ? record : undefined;
  }

  /** The best score never falls, and is what the points of now make of it. */
  assertScore(lms, course, state, said) {
    const sum = points(state, course);
    const now = sum === null || !total(course) ? null : Math.min(1, sum / total(course));
    const best = Math.max(this.best ?? 0, now ?? 0);
    if (this.best !== null || now !== null)
      assert.ok(
        near(Number(lms.kept("score")) / 100, best),
        `${said}: best is ${lms.kept("score")}, not ${best * 100}`,
      );
    if (this.isDone) assert.ok(isDone(lms), `${said}: what was done stays done`);
  }

  /** Judges the page in the frame, and answers what `wants` says. */
  async visit(frame, course, page, wants, said) {
    for (const item of page.items.filter(({ kind }) => kind !== "info")) {
      const record = this.record(item),
        about = `${said}: ${item.kind} ${item.key}`;
      const isTold = (await frame.locator(`#item-${item.key}[data-done]`).count()) > 0;
      assert.equal(isTold, !!record, `${about} is ${record ? "answered" : "to be answered"}`);
      const texts = await shown(frame, item);
      if (record) assertShows(item, texts, record.keys, about);
      else assertBlank(item, texts, about);
      if (!record && wants.item()) {
        const keys = await respond(frame, item, { right: wants.right() });
        this.items.set(item.key, { generation: item.generation, keys });
      }
    }
    if (page.quiz) await this.visitQuiz(frame, course, page.quiz, wants, said);
  }

  async visitQuiz(frame, course, quiz, wants, said) {
    const box = `#quiz-${quiz.key}`;
    const item = (key) => course.bank.find((item) => item.key === key);
    const visible = () =>
      frame.$$eval(`${box} .item[data-item]`, (all) =>
        all.filter((el) => el.checkVisibility()).map((el) => JSON.parse(el.dataset.item).id),
      );
    if (this.quiz?.over) return assert.match(await frame.innerText(`${box} [data-quiz-result]`), /%/, said);
    if (this.quiz) {
      assert.deepEqual(await visible(), this.quiz.drawn, `${said}: the quiz asks what it asked`);
      for (const key of this.quiz.drawn) {
        const record = this.quizRecord(course, key),
          texts = await shown(frame, item(key));
        if (record) assertShows(item(key), texts, record.keys, `${said}: ${key} in the quiz`);
        else {
          assertBlank(item(key), texts, `${said}: ${key} in the quiz`);
          this.quiz.answered.delete(key);
        }
      }
    }
    if (!wants.quiz()) return;
    if (!this.quiz) {
      await frame.click(`${box} [data-action="quiz-start"]`);
      this.quiz = { key: quiz.key, drawn: await visible(), answered: new Map(), over: false };
    }
    const finish = wants.finish();
    for (const key of this.quiz.drawn.slice(0, finish ? Infinity : 1)) {
      if (this.quiz.answered.has(key)) continue;
      const keys = await respond(frame, item(key), { right: wants.right(), submit: false });
      this.quiz.answered.set(key, { generation: item(key).generation, keys });
    }
    if (!finish) return;
    await frame.click(`${box} [data-action="quiz-submit"]`);
    await frame.locator(`${box} [data-quiz-result]`).filter({ hasText: /%/ }).waitFor();
    this.quiz.over = true;
  }

  /** Takes down what the LMS kept when the activity was left. */
  remember(lms, course, at) {
    const state = stateOf(lms.kept("state"), course);
    this.at = at;
    for (const [key, record] of this.items) {
      const now = state.items[key];
      if (now) Object.assign(record, { n: now.n, fraction: now.s === null ? null : round(now.s / now.m) });
    }
    if (this.quiz?.over) this.quiz.fraction = state.quizzes[this.quiz.key]?.s ?? this.quiz.fraction;
    this.best = lms.kept("score") === "" ? null : Number(lms.kept("score")) / 100;
    this.isDone = isDone(lms);
  }

  /** Forgets what a release took out, as the page does; a quiz of which nothing is left begins again. */
  release(course) {
    for (const item of course.pages.flatMap(({ items }) => items)) if (!this.record(item)) this.items.delete(item.key);
    if (!this.quiz) return;
    this.quiz.drawn = this.drawn(course);
    if (!this.quiz.over && this.quiz.drawn.length === 0) this.quiz = null;
  }
}

/** The points that a state holds in a course; none where nothing was marked. */
function points(state, course) {
  const items = Object.entries(state.items).filter(([key]) => !key.includes("."));
  const scores = [
    ...items.filter(([, { s }]) => s !== null).map(([, { s }]) => s),
    ...Object.values(state.quizzes)
      .filter(({ s }) => s !== null)
      .map(({ s, m }) => s * m),
  ];
  return scores.length || state.best !== null ? scores.reduce((sum, s) => sum + s, 0) : null;
}

/** Nothing is filled in; steps always have an order. */
function assertBlank(item, texts, said) {
  if (item.kind === "order") return;
  const flat = item.kind === "match" ? texts.map(([, other]) => other) : texts;
  assert.deepEqual(flat, BLANK[item.kind] ?? flat.map(() => ""), `${said} shows an answer`);
  keyed(item, texts);
}

export const isDone = (lms) =>
  lms.standard === "scorm12"
    ? ["completed", "passed"].includes(lms.kept("status"))
    : lms.kept("completion") === "completed";
